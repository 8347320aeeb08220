/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "文章、アドレス、またはログの行",
  decode: "説明を表示",
  cause: "原因",
  expected: (setting) => `${setting}: 正しい値`,
  found: "実際の値",
  fix: "対処方法",
  microsoft: "このコードに関する Microsoft のページ",
  confidence: { sure: "確実", likely: "可能性が高い" },
  footer:
    "Microsoft はコードを変更することがあります。説明が合わない場合は、Microsoft の文章に従ってください。",
  person: (person) => `対象のユーザー: ${person}`,
  settings: { callbackUrl: "コールバック アドレス", clientId: "クライアント ID", tenantId: "組織" },
  answers: {
    "redirect-mismatch": {
      cause:
        "RustDesk が送るアドレスが、Entra に登録されたものと一致しません。スキーム、ホスト、ポート、パス、大文字と小文字まで、1 文字ずつ比較されます。",
      fix: "コンソールを公開アドレスで開き、OIDC ページを保存してください。または、このアシスタントをもう一度実行すると、コンソールが持つアドレスが登録されます。",
    },
    "plain-http": {
      cause:
        "RustDesk が送るコールバック アドレスが http で始まっています。Microsoft が受け付けるのは https だけです。",
      fix: "コンソールを https で公開し、そのアドレスで開いて、OIDC ページをもう一度保存してください。アドレスは保存したときに記録されます。",
    },
    "app-unknown": {
      cause:
        "Microsoft のこの組織には、このクライアント ID のアプリがありません。ID または発行者のテナントが間違っているか、アプリが削除されています。",
      fix: "アシスタントをもう一度実行してください。クライアント ID を調べ、違いを修正します。",
    },
    "secret-wrong": {
      cause:
        "RustDesk のクライアント シークレットが間違っているか、作成直後です。[[value]] ではなく [[secretId]] を貼り付けた場合もこうなります。",
      fix: "作成から 1 分以内であれば、少し待ってからもう一度試してください。それ以外の場合は、アシスタントをもう一度実行すると、新しいシークレットを作成して渡します。",
    },
    "secret-expired": {
      cause: "クライアント シークレットの期限が切れています。",
      fix: "アシスタントをもう一度実行してください。新しいシークレットを作成して RustDesk に渡します。クライアント ID とユーザーは変わりません。",
    },
    "wrong-platform": {
      cause:
        "コールバック アドレスが、Entra の誤ったプラットフォームに登録されています。シークレットを使うサーバーには [[web]] が必要です。",
      fix: "アシスタントをもう一度実行してください。アドレスを [[web]] に移します。",
    },
    "id-tokens-off": {
      cause: "Entra で、ID トークンにチェックが付いていません。",
      fix: "アシスタントをもう一度実行するか、アプリの登録の [[authentication]] で [[idTokensShort]] にチェックを付けてください。",
    },
    "not-assigned": {
      cause:
        "設定は正しく、制限も指定どおりに働いています。この人は、サインインの許可リストにいません。割り当てたグループの中にあるグループのメンバーは、対象になりません。",
      fix: "[[enterprise]] でこのアプリを開き、[[users]] でユーザーを追加してください。または、許可リストにいる人でテストしてください。",
    },
    "wrong-account": {
      cause: "このアカウントは組織のものではないか、個人のアカウントです。",
      fix: "組織の職場のアカウントを使うか、先にその人をゲストとして招待してください。",
    },
    "common-issuer": {
      cause:
        "RustDesk の発行者が、すべての組織に共通のものになっています。その公開情報にはプレースホルダーが含まれており、RustDesk はそれを文字どおりに比較して拒否します。",
      fix: "組織の ID を含む発行者を使ってください。アシスタントが設定します。",
    },
    "consent-missing": {
      cause: "このユーザーに対する同意がなく、本人が同意することも許可されていません。",
      fix: "アシスタントをもう一度実行して全員分の同意を与えるか、ポータルの [[apiPermissions]] で [[grantShort]] を押してください。",
    },
    "sign-in-rules": {
      cause:
        "組織のサインイン規則によって止められました。条件付きアクセス、多要素認証、ブロックされたデバイスやアカウントなどが考えられます。この接続の設定に問題はありません。",
      fix: "Entra ポータルで、そのユーザーのサインイン ログを確認してください。該当する規則が記録されています。",
    },
    "app-disabled": {
      cause: "アプリまたはそのエンタープライズ アプリケーションが、Entra で無効になっています。",
      fix: "アシスタントをもう一度実行すると有効になります。または、[[enabled]] を [[yes]] に設定してください。",
    },
    "tenant-wrong": {
      cause:
        "このクラウドに、その組織はありません。発行者のテナントが間違っているか、別の国別クラウドの組織です。",
      fix: "会社のドメインを指定してアシスタントをもう一度実行し、発行者を比べてください。",
    },
    "code-stale": {
      cause: "サインインに時間がかかりすぎたか、ページの再読み込みなどで応答が 2 回使われました。",
      fix: "サインインを最初からやり直してください。",
    },
    declined: {
      cause: "本人がキャンセルを押したか、アクセス許可を拒否しました。",
      fix: "サインインをやり直して承諾するか、確認が表示されないように全員分の同意を与えてください。",
    },
    "callback-without-code": {
      cause:
        "Microsoft が拒否しましたが、RustDesk は理由を表示しません。理由は、そのウィンドウのアドレス バーの error_description の後ろに書かれています。",
      fix: "そのウィンドウのアドレス全体をコピーして、ここに貼り付けてください。",
    },
    "certificate-untrusted": {
      cause:
        "RustDesk サーバーが、Microsoft までの経路の証明書を信頼していません。TLS を検査するプロキシがあるか、CA が不足しています。",
      fix: "hbbs のコンテナーまたはホストに CA を追加し (update-ca-certificates)、hbbs を再起動してください。",
    },
    "token-endpoint-unreachable": {
      cause:
        "RustDesk サーバーが Microsoft のサインイン サービスに接続できないか、別のものが応答しました。ブラウザーからは接続できますが、サーバーからはできません。",
      fix: "サーバー上とコンテナー内の両方で curl https://login.microsoftonline.com/ を試し、DNS、ファイアウォール、プロキシも確認してください。",
    },
    "signature-stale": {
      cause:
        "RustDesk が応答の署名を検証できませんでした。RustDesk は起動時に取得した Microsoft のキーを使い続けますが、キーは変わることがあります。",
      fix: "hbbs を再起動してください。解決しない場合は、サーバーの時計を確認してください。",
    },
    "name-empty": {
      cause: "Microsoft の応答に、RustDesk が使える名前が含まれていません。",
      fix: "アシスタントをもう一度実行してください。RustDesk が読み取る要求 (クレーム) を追加します。",
    },
    "second-factor-clash": {
      cause: "RustDesk 独自の 2 段階認証が、Microsoft でのサインインと競合しています。",
      fix: "Microsoft でサインインする人については、RustDesk の 2 段階認証をオフにし、代わりに Entra で必須にしてください。",
    },
    "client-address": {
      cause:
        "デスクトップ クライアントが誤ったアドレスに接続しています。Web ページが応答しているか、http から https へのリダイレクトによってリクエストが変わっています。",
      fix: "クライアントの Settings → Network で、API サーバーにコンソールの https アドレスをパスなしで設定してください。",
    },
    "unknown-aadsts": {
      cause: "このコードについての説明は、このページにありません。",
      fix: "このコードに関する Microsoft のページをご覧ください。",
    },
    unknown: {
      cause: "この文章に当てはまる説明は、このページにありません。",
      fix: "アドレス全体または文章全体を貼り付けてください。AADSTS 番号が最も役立ちます。",
    },
  },
} satisfies Catalogue["decoder"];
