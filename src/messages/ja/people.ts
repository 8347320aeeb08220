/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("ja");
const ofGroups = (groups: number) => count(groups, { other: "# 個のグループ" });
/** "2 groups and 1 person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { other: "# 人のユーザー" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "ユーザーまたはグループを追加",
  list: "検索結果",
  pickKey: "Enter",
  chosen: "選択済み",
  group: "グループ",
  you: "あなた",
  searching: "検索しています",
  none: (typed) => `「${typed}」で始まる名前のユーザーやグループはありません。`,
  found: (groups, persons) =>
    groups + persons === 0
      ? "何も見つかりませんでした。"
      : `${groupsAndPeople(groups, persons)}が見つかりました。`,
  added: (name) => `${name} を追加しました。`,
  removed: (name) => `${name} を削除しました。`,
  isThere: "許可リストに登録済み",
  remove: "削除",
  removeName: (name) => `${name} を削除`,
  keep: "残す",
  keepName: (name) => `${name} を残す`,
  leaves: "許可リストから削除されます",
  inner: (groups) =>
    `中に ${ofGroups(groups)}があります。内側のグループのメンバーは、Microsoft でのサインインが許可されません。`,
  needsPremium:
    "この組織には Entra ID P1 または P2 がないため、グループは使えません。ユーザーを追加してください。",
  premiumUnseen:
    "グループには Entra ID P1 または P2 が必要です。この組織にあるかどうかは、現在のアクセス許可ではわかりません。ない場合は Microsoft がグループを拒否するため、代わりにユーザーを追加してください。",
  asks: (scopes) => `検索のために、Microsoft が次のアクセス許可を求めます: ${code(scopes)}。`,
  peopleOnly: "ユーザーだけを検索します。このセッションではグループを検索できません。",
  askGroups: "グループの検索も許可する",
  onlyPeople: "ユーザーだけを検索する",
  tokenShort: "このトークンではユーザーとグループを検索できません",
  tokenShortWhy: (scopes) =>
    `${code(scopes)} がありません。Azure CLI のトークンなら、より広いアクセス許可があります。このまま進めることもできます。今は自分だけを許可リストに追加し、ほかの人はポータルで追加します。`,
  tokenNoGroups: "ユーザーだけを検索します。このトークンではグループを検索できません。",
  tokenNoPeople: "グループだけを検索します。このトークンではユーザーを検索できません。",
  refused: (what) =>
    what === "groups"
      ? "このアカウントには、グループの検索が許可されていません。ユーザーだけを表示します。"
      : "このアカウントには、ユーザーの検索が許可されていません。グループだけを表示します。",
  refusedBoth:
    "このアカウントには、ユーザーとグループの検索が許可されていません。クラウド アプリケーション管理者などのロールを持つ同僚に依頼するか、ポータルで追加してください。",
  without:
    "許可リストは後回しにもできます。自分だけを登録して接続し、ほかの人は後からポータルの [[enterprise]] → [[users]] で追加してください。",
  changeList: "許可するユーザーを変更",
  portal: "[[enterprise]] を開く",
  emptyTitle: "誰もサインインできなくなります",
  empty: "許可リストが空になります。許可リストにいない人は、すべて Microsoft に拒否されます。",
  answer: (groups, persons, me) => `${groupsAndPeople(groups, persons)}${me ? "とあなた" : ""}`,
  consent: "全員分の同意",
  consentGiven: "付与済みです。許可リストの人に確認は表示されません。",
  consentPlanned: (scope) =>
    `同意がないため、この計画で付与します。許可リストを使う場合、Microsoft は各ユーザー自身による同意を受け付けません。アクセス許可 \`${scope}\` と、ロール **クラウド アプリケーション管理者**、**アプリケーション管理者**、**特権ロール管理者** のいずれかが必要です。いずれかのロールを持つ人が、ポータルで与えることもできます。`,
  consentUnseen:
    "このセッションのアクセス許可では確認できません。許可リストの人に「管理者の承認が必要」と表示される場合は、同意が与えられていません。",
  consentByEach: "ポータルで全員分の同意を与えない限り、各ユーザーに一度だけ確認が表示されます。",
  consentPortal: "[[apiPermissions]] を開く",
} satisfies Catalogue["people"];
