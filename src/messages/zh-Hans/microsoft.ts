/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";

export const microsoft = {
  title: "哪个组织，用什么方式？",
  lead: "先确定是哪个组织的人登录，再选择如何在那里进行更改。",
  leadReads: "先确定是哪个组织的人登录，再选择如何读取 Entra。检查不会更改任何内容。",
  domain: "公司域名",
  domainHint: "您的组织在 Microsoft 365 中的域名，例如 contoso.com，或其 [[tenantId]]。",
  tenantId: "目录(租户) ID",
  cloud: "云",
  looking: "正在查询 Microsoft 的公开记录",
  found: "已在 Microsoft 的公开记录中找到",
  assumed: "未核对：从这里无法访问 Microsoft 的公开记录。颁发者由此 ID 得出，最后的登录会加以验证。",
  byIdWhy:
    "没有公开记录时，只能使用 [[tenantId]]，并且要手动、用脚本或由同事在 Entra 中进行更改。该 ID 显示在门户中 Microsoft Entra ID 的“[[overview]]”页面上。",
  clouds: {
    global: "Microsoft 全球云",
    usGov: "美国政府 L4 (GCC High)",
    usGovDod: "美国政府 L5 (DoD)",
    china: "中国（世纪互联）",
    sandbox: "沙盒",
  },
  otherClouds: "其他云",
  cloudByHand: (name) => `${name}，用脚本或手动`,
  byHandWhy: (here) =>
    `此云不提供登录和令牌方式：本页面的安全策略只允许 ${here}。部署本助手的人可以用 \`--cloud\` 添加该云；脚本和门户方式不受影响。`,
  record: {
    title: "组织的公开记录",
    why: (cloud) =>
      `本页面不能自行查询 ${cloud}。请在新标签页中打开该记录，复制显示的全部内容，并粘贴到这里。它是公开的，不含机密信息。`,
    first: "请先输入公司域名。",
    open: "打开公开记录",
    field: "显示的内容",
    problems: {
      missing: "请粘贴公开记录，以便准确识别组织。",
      unreadable: "这不是完整的记录。请从第一个花括号复制到最后一个花括号。",
      "other-cloud": "此记录属于另一个云。请在下面选择您的组织所在的云。",
      "other-tenant": "这是另一个组织的记录。请打开上面的记录并重新复制。",
      issuer: "此记录没有用 ID 标明组织。请打开上面的记录并重新复制。",
    },
  },
  tenantProblems: {
    empty: () => "请输入您组织的域名。",
    spaces: () => "域名中不能有空格。",
    reserved: ({ name }) =>
      `${name} 是供所有人使用的登录地址，不是组织。它的颁发者含有占位符，会被 RustDesk 拒绝。请输入公司的域名。`,
    "no-dot": ({ suggestion }) => `域名中应有一个点。您是指 ${suggestion} 吗？`,
    "not-a-domain": () => "这不是域名。正确的形式如 contoso.com。",
  },
  how: "如何在 Entra 中进行更改",
  howReads: "如何读取 Entra 中的内容",
  microsoft: "用 Microsoft 登录",
  microsoftWho: "自动完成，约一分钟",
  microsoftWhat:
    "使用 **应用程序管理员** 或 **云应用程序管理员** 身份；如果您的组织允许成员注册应用，也可以使用成员身份。",
  asks: "Microsoft 窗口将请求",
  asksWhat: {
    "User.Read": "显示登录者是谁",
    "Application.Read.All": "读取该应用、其客户端密码的到期日期和可使用它的人员名单",
    "Application.ReadWrite.All": "创建一个应用、它的客户端密码和可使用它的人员名单",
    "DelegatedPermissionGrant.ReadWrite.All": "为所有人授予同意，这样登录时不会询问任何人",
  },
  broader:
    "Microsoft 的措辞比这里实际进行的操作更宽泛。每一次调用都列在复核页面上。该权限只用于您在此浏览器中的会话；不会向我们发送任何内容。",
  token: "使用 Azure CLI 的令牌",
  tokenWho: "我们的任何应用都不会进入您的组织",
  tokenWhat:
    "在 Azure Cloud Shell 或任何装有 Azure CLI 的终端中运行此命令，然后粘贴其输出。令牌只留在本标签页中，约一小时后失效。",
  tokenCommand: "命令",
  tokenField: "令牌",
  tokenHint: "完整的输出，或只有令牌。不会再次显示，也不会存储。",
  tokenProblems: {
    "not-a-token": () => "这不是令牌。请粘贴该命令的完整输出。",
    "wrong-resource": ({ got, expected }) =>
      `此令牌用于 ${got}，但需要用于 ${expected}：请按所示运行命令，带上 --resource-type ms-graph。`,
    "wrong-tenant": ({ got }) => `此令牌属于另一个组织（…${got.slice(-4)}）。请用所示的租户重新运行命令。`,
    expired: () => "此令牌已过期。请重新运行命令，粘贴新的令牌。",
    "app-only": () => "此令牌属于应用，不属于个人。请用您自己的身份登录 Azure CLI。",
    "missing-scope": ({ missing }) =>
      `此令牌缺少 ${missing.join("、")}。请按所示用 Azure CLI 获取令牌，或选择其他方式。`,
  },
  script: "运行一条命令",
  scriptWho: "约三分钟",
  scriptWhat:
    "计划会变成 **Azure Cloud Shell**、PowerShell、Terraform 或 Bicep 的脚本。您先阅读，在已登录的环境中运行，再把输出粘贴回来。我们的任何应用都不会进入您的组织。",
  person: "在 Entra 门户中手动操作",
  personWho: "约十分钟",
  personWhat: "由您或同事在门户中进行更改；每一项都有说明，并附可复制的值。",
  register: "注册一次本助手，然后登录",
  registerWho: "如果您会再次使用，或管理多个组织，值得这样做",
  registerWhat:
    "页面必须先注册，Microsoft 才允许用户通过它登录。请将它注册一次，类型为 *单页应用程序*，并使用此重定向 URI，然后在这里输入它的客户端 ID。",
  registerUri: "重定向 URI",
  registerCommand: "Azure CLI 的命令",
  registerPortal:
    "或在门户中：打开 **[[appRegistrations]] → [[newRegistration]]**，选择 **[[spa]] (SPA)**，粘贴重定向 URI，点击 **[[register]]**，然后复制 *[[clientId]]*。",
  registerName: "Entra Setup for RustDesk",
  clientId: "本助手的客户端 ID",
  clientIdProblems: {
    empty: () => "请输入本助手的应用注册的客户端 ID。",
    "secret-value": () =>
      "这看起来是客户端密码，不是 ID。本助手不需要客户端密码；如果它曾被别人看到，请将其删除。",
    "tenant-id": () =>
      "**这是 [[tenantId]]。**它代表组织，而不是应用。请从“[[overview]]”页面复制 [[clientId]]。",
    "not-a-guid": () =>
      "客户端 ID 的形式如 11111111-2222-3333-4444-555555555555。请从“[[overview]]”页面复制 [[clientId]]。",
  },
  continue: "继续前往 Microsoft",
  continueToken: "使用此令牌",
  continueScript: "用脚本继续",
  continuePerson: "手动继续",
  continueColleague: "继续并请求",
  colleague: "请同事处理",
  colleagueWho: "两分钟，然后等待",
  colleagueWhat:
    "Microsoft Entra 由别人管理。您向对方发出请求，对方创建应用，并发回只有此浏览器能打开的回复码。您自己不在 Entra 中更改任何内容。",
  waiting: "正在等待 Microsoft 窗口",
  waitingWhy: "请在那里完成登录；本页面会自动检测到。",
  closed: "我已关闭窗口",
  otherAccount: "使用其他帐户",
  signedIn: (name) => `已以 ${name} 身份登录`,
  next: "继续",
  yours: "权限属于您本人",
  yoursWhy: "它只用于您在此浏览器中的会话。管理员以后可以在 *[[enterprise]]* 中移除它。",
  role: "不确定自己的角色？",
  roleWhy: "登录试试即可。如果 Microsoft 拒绝，不会更改任何内容，您再选其他方式。",
} satisfies Catalogue["microsoft"];
