/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "RustDesk に Microsoft でサインインできるようになりました",
      "両側の設定は完了、サインインは未確認です",
    ],
    replaceSecret: ["新しいシークレットが使われています", "新しいシークレットは保存済み、動作は未確認です"],
    changeAddress: ["新しいアドレスが使われています", "新しいアドレスは保存済み、動作は未確認です"],
  },
  titleOff: "両側の設定は完了、ボタンはオフです",
  lead: (time) => `${time} に、実際のサインインで確認しました。`,
  leadUnproven: "正しいかどうかは、実際のサインインでしかわかりません。",
  compared: "両側の比較",
  planned: (now, all) => `${all} 件中 ${now} 件が計画どおり`,
  result: "結果",
  settings: {
    clientId: "アプリケーション ID",
    callbackUrl: "コールバック",
    issuer: "発行者",
    secret: "シークレット",
    idTokens: "ID トークン",
    provider: "プロバイダー",
  },
  states: {
    match: "一致",
    "as planned": "計画どおり",
    proven: "確認済み",
    wrong: "相違",
    "cannot check": "確認不可",
  },
  startsWith: (hint) => `先頭は \`${hint}\``,
  usedByTest: "テストのサインインで使用",
  visible: "ユーザーに表示",
  secret: (days) => `シークレットの有効期間は ${days}です`,
  secretWhy: "Microsoft も RustDesk も、期限を通知しません",
  secretLabel: (from, until) => `クライアント シークレット: ${from} から ${until} まで`,
  today: "今日",
  nobody: "サインイン不可",
  note: (until) =>
    `**${until}** をカレンダーに登録してください。その日以降、シークレットを更新するまで、誰も Microsoft でサインインできません。`,
  secretUnknown: "シークレットの期限は、ここではわかりません",
  secretLook: "Entra の管理者は、ポータルで期限を確認できます。カレンダーに登録してください。",
  after: "このページを閉じる前に",
  oldSecret: "古いシークレットの削除",
  oldAddress: "古いアドレスの削除",
  keepAdmin: (name) => `ローカル管理者 **${name}** を残す`,
  keepAdminWhy: "Microsoft でのサインインができなくなったときの手段になります。",
  clients: "デスクトップ クライアントで使う API サーバー",
  others: "ほかのユーザーを許可リストに追加",
  othersWhy:
    "サインインできるのは、許可リストのユーザーだけです。Entra ポータルでユーザーとグループを追加してください。",
  othersOpen: "[[users]] を開く",
  tell: "ユーザーへの案内文",
  tellText: (origin) =>
    `職場のアカウントで RustDesk にサインインできるようになりました。RustDesk を開き、Settings → Account → Log in を選んで、Microsoft のボタンを押してください。ボタンがない場合は、Settings → Network で API サーバーに ${origin} を設定してください。`,
  tellMoved: (origin) =>
    `RustDesk のアドレスが変わりました。Settings → Network で API サーバーに ${origin} を設定してください。`,
  tellCopy: "ユーザーへの案内文",
  record: "記録を保存",
  recordWhy: "どのファイルにもシークレットは含まれません。",
  files: {
    summary: ["概要", "変更した内容 (読むためのもの)"],
    json: ["ツール用の概要", "同じ内容の JSON"],
    calendar: ["カレンダーの通知", "シークレットの期限の 30 日前と 7 日前"],
  },
  calendarTitle: (host) => `RustDesk の Microsoft サインイン: ${host} のシークレットが期限切れ`,
  calendarText: (host) =>
    `この日以降、クライアント シークレットを更新するまで、誰も Microsoft で ${host} にサインインできません。アシスタントを開くと、新しいシークレットを作成して RustDesk に渡せます。`,
  file: {
    title: "Microsoft Entra ID による RustDesk のサインイン",
    console: "コンソール",
    organisation: "組織",
    secretEnds: "シークレットの期限",
    made: "変更日時",
    proven: "実際のサインインで確認",
    noSecret: "このファイルにクライアント シークレットは含まれません。",
  },
  checklist: {
    mail: [
      "RustDesk でメール (SMTP) が使える",
      "すでに RustDesk アカウントがある人は、アカウントを関連付けるときに、メールで届くコードの入力を求められます。",
    ],
    ldap: ["同じ人が LDAP にもいない", "RustDesk は、LDAP のアカウントにはコードを送りません。"],
    twoFactor: [
      "対象者の RustDesk 独自の 2 段階認証がオフ",
      "Microsoft でのサインインと競合します。代わりに Entra で必須にしてください。",
    ],
    leaving: [
      "退職者がいるとき",
      "Entra のユーザーを無効にしても、RustDesk のセッションは続きます。RustDesk 側でもアカウントを無効にしてください。",
    ],
  },
  finish: "終了してサインアウト",
  finished: "両側からサインアウトされ、ここに保持していたシークレットは消去されました。",
  finishedTitle: "終了しました",
  again: "スタートに戻る",
} satisfies Catalogue["done"];
