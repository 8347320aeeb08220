/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "サインインのテスト",
  titleDone: (name) => `成功: ${name} がサインインしました`,
  lead: "テストは 2 つあり、簡単なものから順に行います。シークレットを使えるのは RustDesk サーバーだけなので、シークレットを確かめられるのは 2 つ目のテストだけです。",
  dry: "事前チェック",
  dryPassed: "成功 (アカウントは作成されていません)",
  dryFailed: "計画と異なります",
  dryRunning: "RustDesk でサインインを開始しています",
  value: "値",
  sends: "RustDesk が Microsoft に送る値",
  sendsShort: "送信値",
  planned: "計画との比較",
  same: "同じ",
  differs: "相違",
  expected: (value) => `正しい値: ${value}`,
  settings: { tenant: "組織", clientId: "アプリケーション ID", callbackUrl: "コールバック アドレス" },
  real: "実際のサインイン",
  realTitle: "実際のアカウントを使うテストです",
  realWarning:
    "サインインする人のアカウントがなければ、RustDesk が作成します。ライセンスのユーザー数を消費する場合があります。あなたのコンソールのセッションには影響しません。",
  visible:
    "ボタンはすでにユーザーに表示されています。オフのプロバイダーでは、コンソールがサインインを開始しないためです。",
  open: "Microsoft のウィンドウを開く",
  openAgain: "Microsoft のウィンドウをもう一度開く",
  asOther: "別の人としてテスト",
  waiting: "Microsoft のウィンドウを待っています。3:00 で自動的に停止します。",
  closed: "ウィンドウを閉じました",
  shows20: "Microsoft のウィンドウには何が表示されていますか?",
  shows20Why:
    "まだ応答がありません。サインインの途中であれば、そのまま続けてください。このページは自動的に進みます。",
  closedTitle: "テストを中止しました",
  closedWhat:
    "ウィンドウから応答がありませんでした。Microsoft のエラーが表示された場合は、AADSTS 番号から原因がわかります。",
  passed: (seconds) => `${seconds}で成功`,
  shows: "RustDesk での表示",
  userName: "ユーザー名",
  email: "メール アドレス",
  none: "なし",
  rights: "権限",
  rightsUser: "ユーザー (管理者ではありません)",
  rightsAdmin: "管理者",
  signedInAt: "サインイン日時",
  answerFrom: "応答元",
  answerFromWhat: "RustDesk (独自に Microsoft と通信した後)",
  session: "テストのセッション",
  sessionOut: "サインアウト済み",
  sessionStays: "サインアウトできませんでした。自動的に終了します",
  names: "ユーザー名は、後から RustDesk で変更できません。",
  turnOff: "もう一度オフにする",
  turnedOff:
    "ボタンはオフです。ユーザーには表示されません。エントリとシークレットはコンソールに残っています。",
  turnOn: "オンにする",
  finish: "完了",
  skip: "テストせずに完了",
  cannot:
    "このページからコンソールに接続できないため、テストは自分で行ってください。プライベート ウィンドウでコンソールのサインイン ページを開き、Microsoft でサインインします。",
  blocked:
    "ブラウザーがウィンドウをブロックしました。このページのポップアップを許可してから、もう一度開いてください。",
} satisfies Catalogue["test"];
