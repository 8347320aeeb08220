/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hant");
const ofGroups = (groups: number) => count(groups, { other: "# 個群組" });
/** "2 groups and 1 person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  [
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { other: "# 人" })] : []),
  ].join("和 ");
const code = (scopes: readonly string[]) => scopes.map((scope) => `\`${scope}\``).join("、");

export const people = {
  add: "新增人員或群組",
  list: "搜尋結果",
  pickKey: "Enter",
  chosen: "已選擇",
  group: "群組",
  you: "您",
  searching: "正在搜尋",
  none: (typed) => `沒有名稱以「${typed}」開頭的人員或群組。`,
  found: (groups, people) =>
    groups + people === 0 ? "找不到任何結果。" : `已找到：${groupsAndPeople(groups, people)}。`,
  added: (name) => `已新增 ${name}。`,
  removed: (name) => `已移除 ${name}。`,
  isThere: "已在名單上",
  remove: "移除",
  removeName: (name) => `移除 ${name}`,
  keep: "保留",
  keepName: (name) => `保留 ${name}`,
  leaves: "將從名單中移除",
  inner: (groups) => `內含 ${ofGroups(groups)}。Microsoft 不允許巢狀群組的成員登入。`,
  needsPremium: "貴組織沒有 Entra ID P1 或 P2，因此 Microsoft 不接受群組。請新增人員。",
  premiumUnseen:
    "使用群組需要 Entra ID P1 或 P2。憑這些權限無法得知貴組織是否擁有它；如果沒有，Microsoft 會拒絕該群組，屆時可改為新增人員。",
  asks: (scopes) => `搜尋時，Microsoft 會要求以下權限：${code(scopes)}。`,
  peopleOnly: "只搜尋人員：此工作階段無權搜尋群組。",
  askGroups: "同時要求搜尋群組的權限",
  onlyPeople: "只搜尋人員",
  tokenShort: "您的權杖無法搜尋人員和群組",
  tokenShortWhy: (scopes) =>
    `它缺少 ${code(scopes)}。Azure CLI 的權杖權限較廣。您也可以繼續：現在先將自己加入名單，其他人之後在入口網站中新增。`,
  tokenNoGroups: "只搜尋人員：您的權杖無權搜尋群組。",
  tokenNoPeople: "只搜尋群組：您的權杖無權搜尋人員。",
  refused: (what) =>
    what === "groups"
      ? "Microsoft 不允許此帳戶搜尋群組。只顯示人員。"
      : "Microsoft 不允許此帳戶搜尋人員。只顯示群組。",
  refusedBoth:
    "Microsoft 不允許此帳戶搜尋人員或群組。請讓擁有雲端應用程式管理員等角色的同事處理，或在入口網站中新增。",
  without:
    "名單也可以稍後再定：先只將自己加入名單並連線，其他人之後在入口網站的 [[enterprise]] → [[users]] 中新增。",
  changeList: "變更誰可以登入",
  portal: "開啟 [[enterprise]]",
  emptyTitle: "沒有人能夠登入",
  empty: "名單會是空的，而 Microsoft 會拒絕名單以外的所有人。",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? "，以及您" : ""}`,
  consent: "為所有人授與的同意",
  consentGiven: "已授與。不會再詢問名單上的人。",
  consentPlanned: (scope) =>
    `尚缺，因此會隨此計畫授與：設定名單後，Microsoft 會拒絕個人自行同意。這需要權限 \`${scope}\`，以及 **雲端應用程式管理員**、**應用程式管理員** 或 **特殊權限角色管理員** 角色。擁有其中任一角色的人也可以在入口網站中授與。`,
  consentUnseen: "憑此工作階段的權限無法得知。如果名單上的人看到需要管理員核准的提示，就表示缺少同意。",
  consentByEach: "每個人會被詢問一次，除非有人在入口網站中為所有人授與同意。",
  consentPortal: "開啟 [[apiPermissions]]",
} satisfies Catalogue["people"];
