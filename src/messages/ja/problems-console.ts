/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "コンソールが応答しません",
    happened: "RustDesk サーバーから応答がないか、プロキシがサーバーの停止を知らせています。",
    remedy:
      "コンソールが別のタブで開けることを確認してから、もう一度試してください。手動での設定はいつでもできます。",
  },
  "console-not-an-api": {
    title: "RustDesk API からの応答ではありません",
    happened:
      "コンソールのアドレスで、プロキシのページ、サインイン ページ、別の製品など、ほかのものが応答しました。",
    remedy:
      "このアドレスの `/api/` が RustDesk の API サーバー (ポート 21114) につながっていることを確認してから、もう一度試してください。",
  },
  "console-not-pro": {
    title: "RustDesk Server Pro ではありません",
    happened: "RustDesk 互換の別のサーバーのようです。サインイン設定が異なります。",
    remedy: "このサーバー独自のコールバック アドレスを使い、手動で続行してください。",
  },
  "console-wrong-password": {
    title: "コンソールに受け付けられませんでした",
    happened: (facts) =>
      `ユーザー名またはパスワードが間違っているか、このアカウントではサインインできません${quoted(facts.answer)}。`,
    remedy:
      "両方を確認して、もう一度サインインしてください。アシスタントが自動的にサインインを繰り返すことはありません。",
  },
  "console-wrong-code": {
    title: "コードが受け付けられませんでした",
    happened: (facts) => `コードが間違っているか、期限が切れています${quoted(facts.answer)}。`,
    remedy: "最新のコードを入力するか、もう一度サインインして新しいコードを受け取ってください。",
  },
  "console-not-admin": {
    title: "このアカウントは管理者ではありません",
    happened: (facts) =>
      `**${facts.user ?? "この人"}** は RustDesk にサインインできますが、サインイン設定を変更できるのは管理者だけです。`,
    remedy: "管理者としてサインインするか、コンソール側を手動で設定してください。",
  },
  "console-forbidden": {
    title: "このアカウントでは設定にアクセスできません",
    happened:
      "サインインはできましたが、サインイン設定の読み取りまたは保存が禁止されています。権限が制限されたロールでは、設定にアクセスできません。",
    remedy: "すべての権限を持つ管理者としてサインインするか、コンソール側を手動で設定してください。",
  },
  "console-session-ended": {
    title: "コンソールからサインアウトされました",
    happened:
      "コンソールがこのセッションを受け付けなくなりました。セッションは、再起動、時間の経過、このページの再読み込みで終了します。",
    remedy: "コンソールにもう一度サインインしてください。入力した内容は失われていません。",
  },
  "console-settings-unknown": {
    title: "このコンソールの応答は、テストされていない形式です",
    happened:
      "コンソールのサインイン設定が未知の形式のため、アシスタントは書き込みを行いません。何も変更されていません。",
    remedy: "RustDesk 側は手動で続行してください。値はコピーできるように用意されます。",
  },
  "console-stored-differs": {
    title: "コンソールの値が、送信した値と異なります",
    happened: (facts) =>
      `読み直したところ、**${facts.setting ?? "値"}** は \`${facts.expected ?? ""}\` のはずが \`${facts.rustDesk || facts.entra || "空"}\` でした。`,
    remedy: "もう一度確認してください。新しい計画に、異なる点が表示されます。",
  },
  "console-refused": {
    title: "コンソールが拒否しました",
    happened: (facts) => `RustDesk から拒否の応答がありました${quoted(facts.answer)}。`,
    remedy: "もう一度試してください。解決しない場合は、コンソール側を手動で設定してください。",
  },
  "console-secret-masked": {
    title: "ほかのプロバイダーのシークレットが伏せられています",
    happened: (facts) =>
      `コンソールは、**${facts.provider ?? "別のプロバイダー"}** のシークレットの代わりに星印を返します。このまま設定を保存すると、星印が書き込まれて動作しなくなります。`,
    remedy:
      "RustDesk 側は手動で続行してください。コンソール自身のページであれば、シークレットは維持されます。",
  },
  "console-throttled": {
    title: "コンソールから、間隔を空けるよう求められています",
    happened:
      "コンソールが 1 分間に受け付けるリクエスト数には上限があり、それを超えました。アシスタントは再送していません。",
    remedy: "1 分待ってから、もう一度試してください。",
  },
  "console-issuer-unreachable": {
    title: "コンソールが Microsoft の公開情報を読み取れません",
    happened: (facts) =>
      `サーバーが \`${facts.issuer ?? "発行者"}\` の探索ドキュメントを取得しようとしましたが、有効な応答がありませんでした${quoted(facts.answer)}。これがないと、誰もサインインできません。`,
    remedy:
      "サーバーが Microsoft のサインイン アドレスに https で接続できるようにしてから (プロキシ、ファイアウォール、信頼された CA の一覧)、ここから続行してください。",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
