/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hans");

export const review = {
  title: "更改之前先复核",
  titleNothing: "一切正常",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { other: "新增 # 项" }),
      changed > 0 && count(changed, { other: "更改 # 项" }),
      removed > 0 && count(removed, { other: "移除 # 项" }),
      kept > 0 && count(kept, { other: "保留 # 项" }),
    ]
      .filter(Boolean)
      .join("，")}。`,
  leadNothing: "两端都已符合您的要求，没有需要更改的内容。测试可以确认连接有效。",
  plan: "计划",
  create: "创建",
  change: "更改",
  keep: "保留",
  remove: "移除",
  everythingElse: "目录中的其他一切保持不变",
  everythingElseConsole: "控制台的所有其他设置保持不变",
  byHandSide: "手动",
  colleagueSide: "由同事处理",
  askerSide: "由请求者处理",
  askerRest: "由请求者用您发送的值来设置",
  applyByColleague: "创建请求",
  permissions: "权限及原因",
  permission: "权限",
  why: "原因",
  grants: "谁可以授予",
  appGroup: "新应用，每次有人登录时",
  sessionGroup: "本助手，仅在本标签页中，关闭即止",
  permissionRows: {
    openid: "下次登录时识别为同一个人",
    "profile email": "RustDesk 帐户的姓名和电子邮件地址",
    offline_access: "由 RustDesk 服务器自行请求，并不需要",
    "User.Read": "显示登录者是谁，并将您加入名单",
    "Application.ReadWrite.All": "创建应用、它的客户端密码和人员名单",
    "DelegatedPermissionGrant.ReadWrite.All": "为所有人授予同意",
  },
  grantPerson: "本人，或由您为所有人授予",
  grantAdmin: "应用程序管理员",
  requests: "具体的请求",
  requestCount: (requests) => `${count(requests, { other: "# 个请求" })}，Graph 的请求尽可能合并发送`,
  apply: "执行这些更改",
  applyByHand: "显示步骤",
  applyByScript: "显示脚本",
  test: "测试登录",
  time: "约需半分钟",
  questions: {
    adoptTitle: "其中有您的吗？",
    adoptWhat:
      "已有一个与我们要创建的相似的应用注册，但它不是由本助手创建的，或是为其他名称创建的。接管后，它的客户端 ID 和其他一切都会保留。",
    adoptBy: {
      uniqueName: "使用我们的名称",
      tag: "带有 RustDesk 专用标记",
      redirectUri: "含有此回调地址",
    },
    adopt: (name) => `接管 ${name}`,
    adoptNot: "另外新建一个",
    unknownTitle: "控制台指向的应用不在此组织中",
    unknownWhat: (clientId) =>
      `RustDesk 中设置的客户端 ID \`${clientId}\` 不在此目录中：它已被删除，或属于另一个组织。`,
    unknownConsequence:
      "使用新的应用注册时，Microsoft 会给每个人新的标识符。以前登录过的人可能会得到第二个 RustDesk 帐户，或需要通过邮件验证码关联自己的帐户。",
    unknownYes: "我明白：替换为新的应用注册",
    unseenTitle: "控制台已连接到一个应用",
    unseenWhat: (clientId) =>
      `RustDesk 中已设置客户端 ID \`${clientId}\`。由于 Entra 采用手动方式，本助手无法查看和修复该应用。`,
    unseenConsequence:
      "如果您换用另一个客户端 ID，Microsoft 会给每个人新的标识符。以前登录过的人可能会得到第二个 RustDesk 帐户，或需要通过邮件验证码关联自己的帐户。使用相同的客户端 ID，则对他们没有任何影响。",
    unseenYes: "我明白：显示步骤，如果我换用另一个就替换",
    unseenLook: "改为登录，并保留它",
    twinTitle: "已删除的应用注册仍占用此名称",
    twinWhat:
      "Entra 会将已删除应用的名称保留 30 天。还原后，它的客户端 ID 不变，因此每个人的 RustDesk 帐户都会保留。如果您想新建一个，请在 **[[appRegistrations]] → [[deletedApps]]** 中将其永久删除，然后重新查看。",
    twinRestore: "还原并继续",
    notConnectedTitle: "这里尚未建立连接",
    notConnectedWhat: "两端都没有此控制台与 Microsoft Entra 的连接，因此没有可维护的内容。",
    notConnectedGo: "立即连接",
    twinOpen: "打开 [[deletedApps]]",
    fullTitle: "此应用无法再添加客户端密码",
    fullWhat: (max) =>
      `对个人帐户开放的应用最多只能有 ${max} 个客户端密码。请在门户的 **[[certificates]]** 中删除一个，然后重新查看。`,
  },
} satisfies Catalogue["review"];
