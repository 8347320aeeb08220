/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";

export const who = {
  title: "谁可以登录？",
  lead: "RustDesk 本身不限制谁能登录：凡是 Microsoft 放行的人都会得到帐户。因此要在 Entra 中设置限制。",
  legend: "谁可以登录",
  chosen: "仅限我选择的人员和组",
  recommended: "推荐",
  chosenWhat:
    "其他人在到达 RustDesk 之前就会被 Microsoft 拒绝。现在会将您加入名单；其他人请在 Entra 门户的 **[[enterprise]] → [[users]]** 中添加。",
  chosenShort: "其他人在到达 RustDesk 之前就会被 Microsoft 拒绝。",
  includeMe: "包括我",
  includeMeWho: (name) => `包括我，**${name}**`,
  includeAsked: "您的请求中写有这一点，会请同事将您加入名单。",
  includeMeWhy: "最后的测试登录需要这一项",
  consentLocked: "其中包括为所有人授予同意：设置人员名单后，Microsoft 会拒绝个人自行同意。",
  everyone: "我组织中的所有人",
  everyoneWhat: (domain) => `${domain} 的所有成员及来宾。`,
  consent: "现在为所有人授予同意",
  consentWhy: "否则每个人会被询问一次。为此还需要一项权限：DelegatedPermissionGrant.ReadWrite.All。",
  more: "更多设置",
  moreShort: "名称、客户端密码有效期、帐户类型",
  appName: "应用注册的名称",
  appNameLong: (max) => `最多 ${max} 个字符。`,
  lifetime: "客户端密码有效期",
  days: (days) =>
    days === 730
      ? "2 年"
      : days === 365
        ? "1 年"
        : days === 180
          ? "6 个月"
          : days === 90
            ? "3 个月"
            : `${days} 天`,
  lifetimeWhy: "Microsoft 建议 6 个月。从到期日起，在更换之前，任何人都无法用 Microsoft 登录。",
  audience: "帐户类型",
  audiences: {
    thisTenant: ["本组织的帐户", "推荐。组织的来宾也可以登录。"],
    anyTenant: [
      "任何组织的帐户",
      "RustDesk 只比对一个颁发者，因此实际上只有本组织的人能登录；其他组织的人只是能看到该应用。",
    ],
    anyTenantAndPersonal: [
      "任何组织和个人帐户",
      "同上；个人帐户无法通过此颁发者登录。最多只能有两个客户端密码。",
    ],
  },
  seats: "席位",
  seatsWhy: "RustDesk 会为每个登录的人创建帐户，这可能占用许可证的一个席位。",
  later: "以后可以更改",
  laterWhy: "在 Entra 的 *[[enterprise]]* 中，或在这里的 *谁可以登录* 中。",
  review: "复核计划",
  looking: "正在查看两端",
  permissionMissing: "这还需要一项您尚未授予的权限。请重新登录并授予。",
  tokenShort: "您的令牌无法为所有人授予同意",
  tokenShortWhy: (scopes) =>
    `它缺少 ${scopes.map((scope) => `\`${scope}\``).join("、")}。用上一个页面上的命令获取的 Azure CLI 令牌通常带有它。`,
  otherToken: "使用其他令牌",
  withoutConsent: "所有人，不授予同意",
  consentNeeds:
    "为所有人授予同意，可由 **云应用程序管理员**、**应用程序管理员** 或 **特权角色管理员** 进行。如果无法授予，请允许所有人登录：这样每个人会被询问一次。",
} satisfies Catalogue["who"];
