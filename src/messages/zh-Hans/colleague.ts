/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**此代码由较新版本的助手生成**（格式 ${version}）。请用该版本打开。`,
  truncated: () => "**代码的末尾缺失。**它在传送途中被截断。请完整复制，直到最后一个字符，或请对方再发一次。",
  damaged: () => "**代码中的字符在传送途中被改动。**邮件程序有时会这样。请对方以纯文本或文件的形式再发一次。",
};

export const colleague = {
  landing: {
    title: "请同事处理",
    lead: "您管理 RustDesk，同事拥有 Microsoft Entra 的权限。双方都不需要对方的密码。",
    how: [
      "**您创建一个请求。**它说明是哪个控制台和哪个组织，不含任何机密信息。",
      "**同事打开请求**，在 Entra 中创建一个应用，得到回复码。",
      "**同事将回复码发给您。**只有发出请求的浏览器能打开它，途中没有人能读到客户端密码。",
      "**您在这里打开回复码**，本助手设置 RustDesk，再用一次真实登录加以验证。",
    ],
    begin: "创建请求",
    back: "上一步",
    hasReplyHow: "收到回复后，请选择对应的请求。您需要先登录控制台，因为其中的客户端密码会直接传到那里。",
    sent: "此浏览器的请求",
    none: "此浏览器尚未创建任何请求。回复只能在发出请求的浏览器中打开。",
    looking: "正在查找以前的请求",
    openUntil: (until) => `有效期至 ${until}`,
    states: { used: "已回复", expired: "已过期" },
    expiredWhy: "它的密钥已销毁，因此对它的回复在任何地方都打不开。请创建新的请求。",
    usedWhy: "它的回复已打开过。每个回复只能打开一次。",
    otherConsole: (origin) =>
      `它针对 \`${origin}\`，而本页面设置的是另一个控制台。请用您发出请求时的地址打开本助手。`,
    reply: "回复已收到",
    again: "再次发送",
    forget: "删除",
    forgotten: (host) => `已删除针对 ${host} 的请求`,
    forgetTitle: "删除此请求？",
    forgetWhy: "它的密钥会被销毁，之后对它的回复就再也无法打开。",
    forgetYes: "删除",
    forgetNo: "保留",
    wasAsked: "我收到了请求",
  },
  ask: {
    title: "将此请求发给您的同事",
    lead: (until) => `请求已就绪。其中不含登录密码，也不含客户端密码，有效期至 ${until}。`,
    making: "正在生成只有此浏览器能使用的密钥",
    send: "发送请求",
    mail: "复制邮件",
    mailName: "邮件",
    openMail: "在我的邮件程序中打开",
    pasteMail: "邮件程序只能接收较短的文本。请求已同时复制：请粘贴到邮件中 *粘贴到这里* 的位置。",
    link: "链接",
    noLink:
      "没有链接，因为本页面运行在您自己的电脑上，别人无法打开。文本的内容相同：同事可以把它粘贴到任何一份本助手中。",
    text: "文本形式的请求",
    textAside: "用于聊天工具，或邮件会改动链接的情况",
    textName: "请求",
    copyText: "复制请求",
    script: "脚本形式的请求",
    scriptAside: "同事运行一条命令，并发回最后一行",
    compare: "核对四个词",
    compareWhy: "致电同事并读出这些词。对方页面上显示的词必须相同：这说明请求在途中没有被改动。",
    arrives: "收到回复时",
    arrivesWhy:
      "将回复码或收到的整封邮件粘贴到这里。您可以关闭本页面，之后再回来：起始页上的 *请同事处理* 会保留该请求。",
    reply: "回复码",
    open: "打开回复",
    opening: "正在打开",
    another: "对方用其他方式给了我这些值",
    anotherAside: "客户端 ID 和客户端密码，通过电话或密码管理器",
    save: "在 RustDesk 中保存",
    notFound: "其中没有回复码。",
    instead: "选择其他方式",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () => "**其中没有回复码。**回复码以 `esreply1.` 开头，长约 1,100 个字符。",
    "other-kind": () => "**这是请求，不是回复。**它是由您发出的。同事的回复以 `esreply1.` 开头。",
    foreign: () =>
      "**此回复针对另一个浏览器，或针对已删除的请求。**请在发出请求的浏览器中，用本页面的同一地址打开，或发送新的请求。",
    used: ({ at }, show) =>
      `**此回复已打开过**（${show(at)}），而每个回复只能打开一次。如果客户端密码没有传到 RustDesk，请发送新的请求：同事已创建的内容会自动识别。`,
    expired: ({ at }, show) =>
      `**此回复来得太晚。**对应的请求已于 ${show(at)} 到期，密钥也已销毁。请发送新的请求：同事已创建的内容会自动识别。`,
    tampered: () =>
      "**不要使用此回复。**它的明文部分与加密部分不符：有人改动过它，或者它是用另一把密钥加密的。请致电您的同事。",
    "other-tenant": ({ got, asked }) =>
      `**不要使用此回复。**它指向的组织（${tail(got)}）不是您所请求的组织（${tail(asked)}）。控制那个组织的人将可以登录您的 RustDesk。`,
    "other-console": ({ asked }) =>
      `**此回复针对另一个控制台。**它回复的是您针对 \`${asked}\` 的请求。请在那里打开。`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () => "**其中没有请求。**请求以 `esrequest1.` 开头；请复制完整的文本或完整的链接。",
    "other-kind": () => "**这是回复码，不是请求。**请将它发给请求者：只有对方的浏览器能打开它。",
    expired: ({ at }, show) => `**此请求已于 ${show(at)} 到期。**对它的回复已无法打开。请对方发送新的请求。`,
  },
  mail: {
    pasteHere: "[粘贴到这里]",
    subject: (host) => `请求：将 RustDesk（${host}）接入我们的 Microsoft 登录`,
    body: (facts) =>
      [
        "能否请您在 Microsoft Entra 中注册一个应用？只需五分钟。",
        facts.isLink
          ? "下面的链接列出了具体设置，其中不含密码："
          : "请打开 Entra Setup for RustDesk，选择“收到了同事的请求？”，然后粘贴以下内容。其中不含密码：",
        facts.carried,
        "该应用只请求姓名和电子邮件地址。最后您会得到一个回复码：请把它发回给我，只有我的浏览器能打开。",
        ...(facts.isGated ? ["然后请将我加入该应用的可登录人员名单。"] : []),
        `为确认这封邮件确实来自我，请与我通过电话核对这些词：${facts.words}。`,
        `此请求针对 ${facts.organisation}，有效期至 ${facts.until}。`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
