/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ja");

export const console = {
  title: "RustDesk コンソールにサインイン",
  lead: "パスワードでサインインする管理者のアカウントを使います。パスワードは一度だけ使ってメモリだけに保持し、最後にサインアウトします。",
  userName: "ユーザー名",
  password: "パスワード",
  show: "パスワードを表示",
  hide: "パスワードを隠す",
  hint: "RustDesk が認証アプリやメールのコードを求める場合は、この後に入力します。",
  missingUser: "管理者のユーザー名を入力してください。",
  missingPassword: "パスワードを入力してください。",
  signIn: "コンソールにサインイン",
  signingIn: "サインインしています",
  accepted: (host) => `${host}: パスワードを確認しました`,
  other: "別のアカウントを使う",
  codeApp: "認証アプリのコード",
  codeMail: "RustDesk からメールで届いたコード",
  codeHint: "6 桁の数字です。最後の 1 桁を入力すると、すぐに送信されます。",
  codeMissing: "6 桁のコードを入力してください。",
  verify: "コードを確認",
  reading: "サインイン設定を読み取っています",
  next: "次に行うこと",
  nextLead: "読み取るだけです。この画面では、RustDesk に何も保存されません。",
  readSettings: "サインイン設定を読み取る",
  readSettingsWhy: "ほかのプロバイダーとほかの設定をすべてそのまま残すためです",
  done: (name) => `${name} としてサインインしました`,
  doneWhy: (providers) =>
    `見つかったプロバイダー: ${count(providers, { other: "# 件" })}。ほかの設定は変更しません。`,
  continue: "続行",
  warnProvider:
    "この管理者は、プロバイダーを通じてサインインしています。パスワードでサインインするローカル管理者も残しておいてください。Microsoft でのサインインができなくなったとき、それが唯一の手段になります。",
  where: "パスワードの送信先",
  whereWhy: (host) =>
    `このタブから ${host} に一度だけ送信されます。ディスクやアドレス バーに書き込まれることはありません。`,
  rather: "パスワードを入力したくない場合",
  ratherWhy: "値は自分でコンソールに入力できます。コピーできるように用意されます。",
  byHand: "コンソール側を手動で設定",
} satisfies Catalogue["console"];
