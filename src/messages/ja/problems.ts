/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "接続の一部がまだ残っています",
    happened:
      "すべて取り除きましたが、もう一度確認すると、片側に一部が残っています。Microsoft がまだ反映中か、誰かが元に戻した可能性があります。",
    remedy: "もう一度確認してください。解決しない場合は、残っているものを手動で削除してください。",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "このドメインの組織が Microsoft に見つかりません",
    happened: (facts) => `このクラウドに \`${facts.tenant ?? ""}\` のディレクトリはありません。`,
    remedy: "つづりを確認するか、組織の別のドメインを使うか、下で別のクラウドを選んでください。",
  },
  "discovery-unreachable": {
    title: "Microsoft のサインイン サービスが応答しません",
    happened: (facts) => `このブラウザーから \`${facts.host ?? "サービス"}\` に接続できませんでした。`,
    remedy:
      "接続を確認し、プロキシや拡張機能がこのアドレスをブロックしていないか確かめてから、もう一度試してください。",
  },
  "issuer-unexpected": {
    title: "この組織は別のクラウドにあります",
    happened: (facts) =>
      `公開情報に書かれているのは \`${facts.got ?? facts.reason ?? "別のもの"}\` で、ここで選んだクラウドではありません。`,
    remedy: "下で組織のクラウドを選んでください。",
  },
  "popup-blocked": {
    title: "Microsoft のウィンドウがブロックされました",
    happened: "ブラウザーが、このページからウィンドウを開くことを許可しませんでした。",
    remedy: "このページのポップアップを許可してから、Microsoft のウィンドウをもう一度開いてください。",
  },
  "popup-no-answer": {
    title: "応答がありませんでした",
    happened: "Microsoft のウィンドウが閉じられたか、エラーがそのウィンドウに表示されたままになっています。",
    remedy: "もう一度開いてください。Microsoft のエラーが表示された場合は、AADSTS 番号から原因がわかります。",
  },
  "sign-in-cancelled": {
    title: "サインインが中止されました",
    happened: "Microsoft のウィンドウが閉じられたか、アクセス許可が拒否されました。",
    remedy: "準備ができたらもう一度開くか、別の方法を選んでください。",
  },
  "admin-approval-needed": {
    title: "このツールには管理者の承認が必要です",
    happened: "あなたのアカウントでは、このアクセス許可を付与できません。",
    remedy:
      "このツールの承認が不要な Azure CLI のトークンを使うか、手動で変更するか、管理者にここでサインインしてもらってください。",
  },
  "wrong-tenant": {
    title: "別の組織です",
    happened: (facts) =>
      `\`${facts.got ?? ""}\` としてサインインしました。このサーバーは **${facts.expected ?? "別のドメイン"}** 用に設定されています。`,
    remedy: "別のアカウントを使うか、会社のドメインを変更してください。",
  },
  "wrong-account": {
    title: "別のアカウントです",
    happened: (facts) =>
      `Microsoft の応答は${facts.got ? ` \`${facts.got}\` ` : "別の人"}のもので、最初のアカウントと異なります。`,
    remedy: "最初に使ったアカウントを使ってください。",
  },
  "personal-account": {
    title: "個人の Microsoft アカウントです",
    happened: "どの組織にも属していないため、アプリを登録するディレクトリがありません。",
    remedy: "職場のアカウントを使ってください。",
  },
  "sign-in-refused": {
    title: "Microsoft がサインインを拒否しました",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft から番号は示されませんでした"}${quoted(facts.message)}。`,
    remedy:
      "Microsoft の文章がこのページより詳しい場合は、それに従ってください。その後、もう一度試すか、別の方法を選んでください。",
  },
  "sign-in-unavailable": {
    title: "現在 Microsoft のサインインが応答しません",
    happened: "トークン サービスから、有効な応答がありませんでした。",
    remedy:
      "1 分待ってから、もう一度試してください。MSAL は一度拒否されると、最大 60 秒間は問い合わせずに同じ結果を返します。",
  },
  "assistant-not-registered": {
    title: "このアシスタントは Microsoft に登録されていません",
    happened: (facts) =>
      `この組織にアシスタントのクライアント ID がないか、リダイレクト URI がシングルページ アプリケーションとして登録されていません${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}。`,
    remedy:
      "クライアント ID とリダイレクト URI を確認するか、代わりに Azure CLI のトークンを使ってください。",
  },
  "insecure-page": {
    title: "このページは安全な接続で開かれていません",
    happened: "ブラウザーがサインインを許可するのは、https または localhost だけです。",
    remedy: "アシスタントを https で開くか、自分のコンピューターで起動してください。",
  },
  "handover-insecure-page": {
    title: "このページは安全な接続で開かれていません",
    happened: "ブラウザーがコードの暗号化と復号を行えるのは、https または localhost だけです。",
    remedy: "アシスタントを https で開くか、自分のコンピューターで起動してください。",
  },
  "handover-no-storage": {
    title: "このブラウザーにはデータを保存できません",
    happened:
      "返信を開くためのキーは、返信が届くまでこのブラウザーに残しておく必要がありますが、保存できません。プライベート ウィンドウや、サイト データをブロックしている場合に、保存を拒否するブラウザーがあります。",
    remedy:
      "アシスタントを通常のウィンドウで開くか、サイト データの保存を許可してから、もう一度試してください。",
  },
  "graph-denied": {
    title: "Microsoft が拒否しました",
    happened: (facts) =>
      `あなたのアカウントでサインインはできますが、この操作は許可されていません${facts.call ? ` (\`${facts.call}\`)` : ""}。ロール **クラウド アプリケーション管理者** または **アプリケーション管理者** がないか、まだ有効になっていません。`,
    remedy:
      "ロールを付与されてから 15 分以内であれば、少し待ってからもう一度試してください。それ以外の場合は、そのロールを持つ同僚と手動で変更してください。",
  },
  "consent-refused": {
    title: "Microsoft が全員分の同意を拒否しました",
    happened:
      "**クラウド アプリケーション管理者**、**アプリケーション管理者**、**特権ロール管理者** のいずれかのロールが必要ですが、このアカウントにはないか、有効になっていません。許可リストを使うと各ユーザー自身による同意ができなくなるため、全員分の同意がないと、許可リストの人もサインインできません。",
    remedy:
      "いずれかのロールを持つ人に、ポータルの **[[appRegistrations]] → [[apiPermissions]]** で「*[[grantShort]]*」を押してもらってから、ここから続行してください。同意は自動的に見つかります。または、全員に許可してください。その場合、各ユーザーに一度だけ確認が表示されます。",
  },
  "group-refused": {
    title: "Microsoft がグループを受け付けませんでした",
    happened: (facts) =>
      `多くの場合、原因は組織のプランです。グループには **Entra ID P1 または P2** が必要ですが、ユーザーには必要ありません${quoted(facts.message)}。`,
    remedy:
      "グループを許可リストから外してユーザーを 1 人ずつ追加するか、プランを用意してから、ここから続行してください。",
  },
  "graph-unreachable": {
    title: "Microsoft Graph が応答しません",
    happened: "リクエストに対して、このページで読み取れる応答がありませんでした。",
    remedy:
      "ネットワーク接続を確かめてから、もう一度確認してください。作成されたものは自動的に見つかります。",
  },
  "graph-session-ended": {
    title: "Microsoft からサインアウトされました",
    happened: "トークンの期限が切れたか、このページの再読み込みによって失われました。",
    remedy: "Microsoft にもう一度サインインしてください。入力した内容は失われていません。",
  },
  "graph-step-up": {
    title: "Microsoft への再サインインが必要です",
    happened: "この変更の前に、新たなサインインまたは多要素認証を行うよう、組織で求められています。",
    remedy: "Microsoft にもう一度サインインしてから、もう一度確認してください。",
  },
  "secrets-forbidden": {
    title: "組織でクライアント シークレットが禁止されています",
    happened:
      "アプリ管理ポリシーでブロックされています。RustDesk Server Pro には証明書の欄がないため、シークレットが必要です。",
    remedy: "このアプリをポリシーの対象外にしてもらってから、もう一度確認してください。",
  },
  "secret-lifetime-limited": {
    title: "シークレットの有効期間が組織の上限を超えています",
    happened: (facts) =>
      `アプリ管理ポリシーによって、シークレットの有効期間が制限されています${facts.longestInDays ? `: 最長 ${facts.longestInDays} 日` : ""}。`,
    remedy: "より短い有効期間を選び、もう一度確認してください。",
  },
  "name-held-by-deleted-app": {
    title: "削除されたアプリがこの名前を使っています",
    happened:
      "このコンソール用のアプリの登録が過去 30 日以内に削除されており、その間は Entra が名前を確保しています。",
    remedy:
      "Entra ポータルの「*[[deletedApps]]*」で復元するか、完全に削除してから、もう一度確認してください。",
  },
  "quota-exceeded": {
    title: "ディレクトリのクォータを使い切りました",
    happened: "Microsoft は、1 人が作成できるオブジェクトの数を、削除済みのものも含めて制限しています。",
    remedy: "不要になったアプリケーションを完全に削除するか、管理者にこの作業を依頼してください。",
  },
  "directory-conflict": {
    title: "ほかの人がディレクトリを変更しています",
    happened: "ほかの変更と重なったため、Microsoft に数回拒否されました。",
    remedy: "1 分待ってから、もう一度確認してください。",
  },
  "graph-refused": {
    title: "Microsoft がこのリクエストを拒否しました",
    happened: (facts) =>
      `Microsoft の応答: ${facts.graphCode ? `\`${facts.graphCode}\`` : "コードのない拒否"}${quoted(facts.message)}。`,
    remedy:
      "サポート用の詳細をコピーしてください。ポータルで手動で行うと、より詳しい理由がわかる場合があります。",
  },
  "secret-undelivered": {
    title: "シークレットは作成済みですが、RustDesk に渡っていません",
    happened: "シークレットは、まだこのタブに保持されています。",
    remedy: "続行してください。同じシークレットが渡され、別のものは作成されません。",
  },
  "dry-check-differs": {
    title: "RustDesk が Microsoft に送る内容が計画と異なります",
    happened: "ユーザーを送る先のアドレスが、下に示すように計画と異なります。",
    remedy: "もう一度確認してください。変更すべき点が新しい計画に表示されます。",
  },
  "provider-not-offered": {
    title: "RustDesk でまだサインインを使えません",
    happened: "プロバイダーは保存されましたが、コンソールがユーザーに表示していません。",
    remedy: "もう一度確認してください。少し時間がかかるサーバーや、再起動が必要なサーバーもあります。",
  },
  "trial-failed": {
    title: "RustDesk がサインインを完了できませんでした",
    happened: (facts) =>
      `RustDesk から失敗の応答がありました${quoted(facts.answer)}。作成から 1 分以内のシークレットは、Microsoft にまだ反映されていないことがあります。その場合は、待てば解決します。`,
    remedy: "1 分待ってから、もう一度テストしてください。何も作り直す必要はありません。",
  },
  "trial-no-answer": {
    title: "サインインの応答がありませんでした",
    happened:
      "RustDesk は 3 分間待ちました。Microsoft のウィンドウに出たエラーは、RustDesk には伝わりません。",
    remedy:
      "もう一度テストしてください。Microsoft が AADSTS 番号を表示した場合は、その番号から原因がわかります。",
  },
  unexpected: {
    title: "予期しない問題が発生しました",
    happened: "アシスタントが想定していない事態です。",
    remedy: "もう一度確認してください。解決しない場合は、サポート用の詳細をコピーしてください。",
  },
} satisfies Catalogue["problems"];
