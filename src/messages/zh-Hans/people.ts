/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hans");
const ofGroups = (groups: number) => count(groups, { other: "# 个组" });
/** "2 groups and 1 person"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  [
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { other: "# 人" })] : []),
  ].join("和 ");
const code = (scopes: readonly string[]) => scopes.map((scope) => `\`${scope}\``).join("、");

export const people = {
  add: "添加人员或组",
  list: "搜索结果",
  pickKey: "Enter",
  chosen: "已选择",
  group: "组",
  you: "您",
  searching: "正在搜索",
  none: (typed) => `没有名称以“${typed}”开头的人员或组。`,
  found: (groups, people) =>
    groups + people === 0 ? "未找到任何结果。" : `已找到：${groupsAndPeople(groups, people)}。`,
  added: (name) => `已添加 ${name}。`,
  removed: (name) => `已移除 ${name}。`,
  isThere: "已在名单上",
  remove: "移除",
  removeName: (name) => `移除 ${name}`,
  keep: "保留",
  keepName: (name) => `保留 ${name}`,
  leaves: "将从名单中移除",
  inner: (groups) => `内含 ${ofGroups(groups)}。Microsoft 不允许嵌套组的成员登录。`,
  needsPremium: "您的组织没有 Entra ID P1 或 P2，因此 Microsoft 不接受组。请添加人员。",
  premiumUnseen:
    "使用组需要 Entra ID P1 或 P2。凭这些权限无法看到您的组织是否拥有它；如果没有，Microsoft 会拒绝该组，那时可改为添加人员。",
  asks: (scopes) => `搜索时，Microsoft 会请求以下权限：${code(scopes)}。`,
  peopleOnly: "只搜索人员：此会话无权搜索组。",
  askGroups: "同时请求搜索组的权限",
  onlyPeople: "只搜索人员",
  tokenShort: "您的令牌无法搜索人员和组",
  tokenShortWhy: (scopes) =>
    `它缺少 ${code(scopes)}。Azure CLI 的令牌权限更广。您也可以继续：现在先将自己加入名单，其他人之后在门户中添加。`,
  tokenNoGroups: "只搜索人员：您的令牌无权搜索组。",
  tokenNoPeople: "只搜索组：您的令牌无权搜索人员。",
  refused: (what) =>
    what === "groups"
      ? "Microsoft 不允许此帐户搜索组。只显示人员。"
      : "Microsoft 不允许此帐户搜索人员。只显示组。",
  refusedBoth:
    "Microsoft 不允许此帐户搜索人员或组。请让拥有云应用程序管理员等角色的同事处理，或在门户中添加。",
  without:
    "名单也可以稍后再定：先只将自己加入名单并连接，其他人之后在门户的 [[enterprise]] → [[users]] 中添加。",
  changeList: "更改谁可以登录",
  portal: "打开 [[enterprise]]",
  emptyTitle: "没有人能够登录",
  empty: "名单将为空，而 Microsoft 会拒绝名单之外的所有人。",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? "，以及您" : ""}`,
  consent: "为所有人授予的同意",
  consentGiven: "已授予。不会再询问名单上的人。",
  consentPlanned: (scope) =>
    `缺失，因此会随本计划授予：设置名单后，Microsoft 会拒绝个人自行同意。这需要权限 \`${scope}\`，以及 **云应用程序管理员**、**应用程序管理员** 或 **特权角色管理员** 角色。拥有其中任一角色的人也可以在门户中授予。`,
  consentUnseen: "凭此会话的权限无法看到。如果名单上的人看到需要管理员批准的提示，就说明缺少同意。",
  consentByEach: "每个人会被询问一次，除非有人在门户中为所有人授予同意。",
  consentPortal: "打开 [[apiPermissions]]",
} satisfies Catalogue["people"];
