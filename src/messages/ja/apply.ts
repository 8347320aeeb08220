/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ja");

export const apply = {
  title: "変更しています",
  titleDone: "変更が完了しました",
  titleStopped: "停止しました",
  titleFailed: (done, all) => `${all} 件中 ${done} 件の手順が完了しました`,
  lead: (done, all) => `${all} 件中 ${done} 件が完了。`,
  untouched: "RustDesk はまだ変更されていないため、ユーザーに影響はありません。",
  untouchedFailed:
    "RustDesk は変更されて**いません**。ユーザーに影響はありません。作成されたものは残っており、次回は自動的に見つかります。",
  unfinished:
    "RustDesk に一部が保存されている可能性がありますが、まだ有効になっていないため、ユーザーに影響はありません。続行すれば完了します。",
  touched: "RustDesk に保存しました。",
  leadDone: "両側を読み直し、計画どおりであることを確認しました。",
  leadConsole: "値をコピーできます。コンソールで Submit を押すまで、RustDesk には何も保存されません。",
  leadSaved: "手動で保存した内容は、ここでは読み直しません。正しく動くかどうかはテストでわかります。",
  secretHeld: "メモリだけに保持され、表示されません。",
  secretDone: "表示せずに RustDesk に渡しました。ここには保存していません。",
  secretReveal: "値を表示する",
  secretTitle: "クライアント シークレット",
  secretWarning: "この欄を閉じると消去されます。この値を持つ人は、このアプリとして動作できます。",
  secretClose: "閉じて消去",
  log: "アクティビティ ログ",
  logSave: "ファイルに保存",
  logLines: (lines) => count(lines, { other: "# 行 (シークレットは含まれません)" }),
  stop: "この手順の後で停止",
  stopping: "この手順の後で停止します",
  stopWhy: "停止しても、中途半端な状態は残りません。後で続行すると、足りないものだけが計画されます。",
  lookingAgain: "もう一度確認しています",
  goOn: "ここから続行",
  keepWaiting: "待ち続ける",
  keepTheirs: "この変更を残して続行",
  differences: {
    title: "確認の後にコンソールで変更された内容",
    setting: "設定",
    before: "確認時",
    now: "現在",
    none: "なし",
  },
  goOnWhy: "先にもう一度状態を確認するため、二重に作成されることはありません。",
  signInConsole: "コンソールにもう一度サインイン",
  signInMicrosoft: "Microsoft にもう一度サインイン",
  back: "変更の確認に戻る",
  reply: "返信コードを表示",
  leadForAsker: "Entra を読み直し、計画どおりであることを確認しました。次に、値を依頼者に渡します。",
  leadForAskerFailed:
    "作成されたものは残っており、次回は自動的に見つかります。誰にも何も送信されていません。",
  replyOpened: (domain, id) =>
    `返信を開きました。依頼したとおり、**${domain}** (${id.slice(0, 4)}…) 向けです。`,
  values: {
    name: "アプリの名前",
    secretName: "シークレットの説明",
    callback: "コールバック アドレス",
    clientId: "クライアント ID",
    secret: "クライアント シークレット",
    issuer: "発行者",
  },
  copySecret: "クライアント シークレットをコピー",
  noSecret:
    "シークレットはこのタブに残っていません。お手元のものを貼り付けるか、ポータルで新しく作成してください。表示されるのは一度だけです。",
  clientId: "アプリケーション (クライアント) ID",
  clientIdProblems: {
    empty: () => "アプリのクライアント ID を入力してください。",
    "secret-value": () =>
      "クライアント シークレットのようです。シークレットの欄に入力してください。ここには [[clientId]] を入力します。",
    "tenant-id": () =>
      "**これは [[tenantId]] です。**アプリではなく、組織を表す ID です。[[overview]] ページから [[clientId]] をコピーしてください。",
    "not-a-guid": () =>
      "クライアント ID は 11111111-2222-3333-4444-555555555555 のような形式です。[[overview]] ページから [[clientId]] をコピーしてください。",
  },
  secret: "クライアント シークレット (「*[[value]]*」の列)",
  secretProblems: {
    empty: "クライアント シークレットの [[value]] を貼り付けてください。",
    "secret-id": "**これは [[secretId]] です。**すぐ左にある「*[[value]]*」の列からコピーしてください。",
    masked:
      "**これは伏せ字の状態です。**Entra は [[value]] を一度しか表示しません。新しいシークレットを作成してください。こちらは削除してかまいません。",
    "odd-shape": "通常の Entra のシークレットとは形式が異なるようです。このまま続行することもできます。",
  },
} satisfies Catalogue["apply"];
