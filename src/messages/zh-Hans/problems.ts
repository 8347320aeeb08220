/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "连接的一部分仍然存在",
    happened:
      "该移除的都已移除，但重新查看时，其中一端仍显示连接的一部分：可能 Microsoft 仍在复制，也可能有人把它加了回来。",
    remedy: "请重新查看。如果仍有残留，请手动移除。",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft 中没有使用此域名的组织",
    happened: (facts) => `这个云中没有 \`${facts.tenant ?? ""}\` 的目录。`,
    remedy: "请检查拼写，使用组织的另一个域名，或在下面选择另一个云。",
  },
  "discovery-unreachable": {
    title: "Microsoft 的登录服务没有响应",
    happened: (facts) => `从此浏览器无法访问 \`${facts.host ?? "该服务"}\`。`,
    remedy: "请检查网络连接，以及是否有代理或扩展程序阻止此地址，然后重试。",
  },
  "issuer-unexpected": {
    title: "此组织不在这个云中",
    happened: (facts) =>
      `它的公开记录显示的是 \`${facts.got ?? facts.reason ?? "其他内容"}\`，不是这里选择的云。`,
    remedy: "请在下面选择您的组织所在的云。",
  },
  "popup-blocked": {
    title: "Microsoft 窗口被阻止",
    happened: "您的浏览器不允许本页面打开窗口。",
    remedy: "请允许本页面打开弹出窗口，然后重新打开 Microsoft 窗口。",
  },
  "popup-no-answer": {
    title: "没有收到响应",
    happened: "Microsoft 窗口已关闭，或显示了错误，而该错误只停留在那里。",
    remedy: "请重新打开。如果 Microsoft 显示了错误，其 AADSTS 编号会说明缺少什么。",
  },
  "sign-in-cancelled": {
    title: "登录已中止",
    happened: "Microsoft 窗口已关闭，或权限被拒绝。",
    remedy: "准备好后请重新打开，或选择其他方式。",
  },
  "admin-approval-needed": {
    title: "Microsoft 要求由管理员允许使用此工具",
    happened: "您的帐户不能自行授予此权限。",
    remedy: "请使用 Azure CLI 的令牌（无需批准此工具），或手动进行更改，或请管理员在这里登录。",
  },
  "wrong-tenant": {
    title: "这是另一个组织",
    happened: (facts) =>
      `您登录的身份是 \`${facts.got ?? ""}\`，而此服务器是为 **${facts.expected ?? "另一个域"}** 设置的。`,
    remedy: "请使用其他帐户，或更改公司域名。",
  },
  "wrong-account": {
    title: "这是另一个帐户",
    happened: (facts) =>
      `Microsoft 返回的是${facts.got ? ` \`${facts.got}\` ` : "另一个人"}的登录结果，不是本次操作所用的帐户。`,
    remedy: "请使用您开始时使用的帐户。",
  },
  "personal-account": {
    title: "这是个人 Microsoft 帐户",
    happened: "它不属于任何组织，因此没有可以注册应用的目录。",
    remedy: "请使用工作帐户。",
  },
  "sign-in-refused": {
    title: "Microsoft 拒绝了登录",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft 没有给出编号"}${quoted(facts.message)}。`,
    remedy: "如果 Microsoft 的文字比本页面更详细，请以它为准，然后重试或选择其他方式。",
  },
  "sign-in-unavailable": {
    title: "Microsoft 的登录服务目前没有响应",
    happened: "它的令牌服务没有返回可用的响应。",
    remedy: "请等待一分钟后重试。在 60 秒内，MSAL 可能会直接返回上次的拒绝结果，不再重新请求。",
  },
  "assistant-not-registered": {
    title: "Microsoft 无法识别本助手",
    happened: (facts) =>
      `此组织中找不到本助手的客户端 ID，或其重定向 URI 未注册为单页应用程序${facts.aadsts ? `（AADSTS${facts.aadsts}）` : ""}。`,
    remedy: "请检查客户端 ID 和重定向 URI，或改用 Azure CLI 的令牌。",
  },
  "insecure-page": {
    title: "本页面不是以安全方式打开的",
    happened: "浏览器只允许在 https 或 localhost 上登录。",
    remedy: "请通过 https 打开本助手，或在您自己的电脑上启动它。",
  },
  "handover-insecure-page": {
    title: "本页面不是以安全方式打开的",
    happened: "浏览器只允许在 https 或 localhost 上加密和打开回复码。",
    remedy: "请通过 https 打开本助手，或在您自己的电脑上启动它。",
  },
  "handover-no-storage": {
    title: "此浏览器不保存任何内容",
    happened:
      "用于打开回复的密钥必须留在此浏览器中，直到收到回复。但在这里无法保存：有些浏览器在隐私窗口中，或在阻止网站数据时，不允许保存。",
    remedy: "请在普通窗口中打开本助手，或允许它保存网站数据，然后重试。",
  },
  "graph-denied": {
    title: "Microsoft 拒绝了这一操作",
    happened: (facts) =>
      `您的帐户可以登录，但不能执行这一操作${facts.call ? `（\`${facts.call}\`）` : ""}：缺少 **云应用程序管理员** 或 **应用程序管理员** 角色，或该角色尚未激活。`,
    remedy:
      "如果该角色是在最近 15 分钟内授予您的，请等待后重试。否则，请与拥有该角色的同事一起手动进行更改。",
  },
  "consent-refused": {
    title: "Microsoft 拒绝为所有人授予同意",
    happened:
      "这需要 **云应用程序管理员**、**应用程序管理员** 或 **特权角色管理员** 角色，而此帐户没有该角色或尚未激活。没有这项同意，Microsoft 不会让名单上的任何人登录，因为设置名单后，个人就不能自行同意。",
    remedy:
      "请让拥有上述角色之一的人在门户的 **[[appRegistrations]] → [[apiPermissions]]** 中点击 *[[grantShort]]*，然后从这里继续：该同意会自动识别。或者允许所有人登录，这样每个人会被询问一次。",
  },
  "group-refused": {
    title: "Microsoft 未接受该组",
    happened: (facts) =>
      `常见原因是组织的许可计划：使用组需要 **Entra ID P1 或 P2**，添加人员则不需要${quoted(facts.message)}。`,
    remedy: "请将该组从名单中移除，逐一添加其中的人员；或取得相应计划，然后从这里继续。",
  },
  "graph-unreachable": {
    title: "Microsoft Graph 没有响应",
    happened: "该请求没有得到本页面可以读取的响应。",
    remedy: "请检查网络连接，然后重新查看：已创建的内容会自动识别。",
  },
  "graph-session-ended": {
    title: "您已从 Microsoft 退出登录",
    happened: "令牌已失效，或因重新加载本页面而清除。",
    remedy: "请重新登录 Microsoft。您输入的内容都还在。",
  },
  "graph-step-up": {
    title: "Microsoft 要求再次验证您的身份",
    happened: "进行此更改之前，您的组织要求重新登录或进行多重身份验证。",
    remedy: "请重新登录 Microsoft，然后重新查看。",
  },
  "secrets-forbidden": {
    title: "您的组织禁止使用客户端密码",
    happened:
      "应用管理策略阻止了客户端密码。RustDesk Server Pro 没有填写证书的字段，因此必须使用客户端密码。",
    remedy: "请申请让此应用不受该策略限制，然后重新查看。",
  },
  "secret-lifetime-limited": {
    title: "您的组织只允许有效期更短的客户端密码",
    happened: (facts) =>
      `应用管理策略限制了客户端密码的有效期${facts.longestInDays ? `：最长 ${facts.longestInDays} 天` : ""}。`,
    remedy: "请选择更短的有效期，然后再次复核。",
  },
  "name-held-by-deleted-app": {
    title: "已删除的应用仍占用此名称",
    happened: "此控制台的一个应用注册在最近 30 天内被删除，而 Entra 会在这段时间内一直保留其名称。",
    remedy: "请在 Entra 门户的 *[[deletedApps]]* 中还原它，或在那里永久删除；然后重新查看。",
  },
  "quota-exceeded": {
    title: "您的目录配额已用完",
    happened: "Microsoft 限制每个人可以创建的对象数量，已删除的也计算在内。",
    remedy: "请永久删除您不再需要的应用，或请管理员执行这一操作。",
  },
  "directory-conflict": {
    title: "有人正在同时更改目录",
    happened: "由于与其他更改同时发生，Microsoft 多次拒绝了更改。",
    remedy: "请等待一分钟，然后重新查看。",
  },
  "graph-refused": {
    title: "Microsoft 拒绝了此请求",
    happened: (facts) =>
      `Microsoft 的响应是${facts.graphCode ? ` \`${facts.graphCode}\`` : "不带代码的拒绝"}${quoted(facts.message)}。`,
    remedy: "请复制详细信息，供支持人员使用。在门户中手动操作，可能会得到更多信息。",
  },
  "secret-undelivered": {
    title: "客户端密码已创建，但尚未交给 RustDesk",
    happened: "它仍保存在本标签页中。",
    remedy: "请继续：会交付同一个客户端密码，不会另外创建。",
  },
  "dry-check-differs": {
    title: "RustDesk 发给 Microsoft 的请求与计划不符",
    happened: "它将用户送往的地址与计划不同，如下方标记所示。",
    remedy: "请重新查看：新的计划会显示需要更改的内容。",
  },
  "provider-not-offered": {
    title: "RustDesk 尚未提供该登录方式",
    happened: "提供者已保存，但控制台没有将它列给用户。",
    remedy: "请重新查看。有些服务器需要稍等片刻，或需要重启。",
  },
  "trial-failed": {
    title: "RustDesk 未能完成登录",
    happened: (facts) =>
      `它返回了响应${quoted(facts.answer)}。创建不到一分钟的客户端密码，可能尚未在 Microsoft 生效；这种情况等待即可。`,
    remedy: "请等待一分钟后再次测试。无需重新创建任何内容。",
  },
  "trial-no-answer": {
    title: "登录没有返回响应",
    happened: "RustDesk 等待了三分钟。如果 Microsoft 窗口显示了错误，该错误会停留在那里。",
    remedy: "请再次测试。如果 Microsoft 显示了 AADSTS 编号，它会说明缺少什么。",
  },
  unexpected: {
    title: "发生了意外情况",
    happened: "本助手未曾考虑到这种情况。",
    remedy: "请重新查看。如果问题依旧，请复制详细信息，供支持人员使用。",
  },
} satisfies Catalogue["problems"];
