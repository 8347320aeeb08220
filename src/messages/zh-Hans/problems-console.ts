/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "控制台没有响应",
    happened: "您的 RustDesk 服务器没有响应，或它的代理表示服务器已停止运行。",
    remedy: "请在另一个标签页中检查控制台能否打开，然后重试。手动方式始终可用。",
  },
  "console-not-an-api": {
    title: "响应并非来自 RustDesk API",
    happened: "在控制台地址上返回响应的不是它：可能是代理的页面、登录页，或另一款产品。",
    remedy: "请检查此地址的 `/api/` 是否通到 RustDesk 的 API 服务器（端口 21114），然后重试。",
  },
  "console-not-pro": {
    title: "这不是 RustDesk Server Pro",
    happened: "它看起来是另一种兼容 RustDesk 的服务器，登录设置不同。",
    remedy: "请使用该服务器自己的回调地址，手动继续。",
  },
  "console-wrong-password": {
    title: "控制台未接受登录信息",
    happened: (facts) => `用户名或密码有误，或该帐户不允许登录${quoted(facts.answer)}。`,
    remedy: "请检查两者，然后重新登录。本助手从不自动重复登录。",
  },
  "console-wrong-code": {
    title: "验证码未被接受",
    happened: (facts) => `验证码有误或已过期${quoted(facts.answer)}。`,
    remedy: "请输入最新的验证码，或重新登录以获取新的验证码。",
  },
  "console-not-admin": {
    title: "此帐户不是管理员",
    happened: (facts) => `**${facts.user ?? "此人"}** 可以登录 RustDesk，但只有管理员可以更改登录设置。`,
    remedy: "请以管理员身份登录，或手动设置控制台一端。",
  },
  "console-forbidden": {
    title: "控制台不允许此帐户访问设置",
    happened: "登录成功，但不允许读取或保存登录设置。权限受限的角色无法访问这些设置。",
    remedy: "请以具有完整权限的管理员身份登录，或手动设置控制台一端。",
  },
  "console-session-ended": {
    title: "您已从控制台退出登录",
    happened: "控制台不再接受此会话。服务器重启、超时或重新加载本页面，都会使会话结束。",
    remedy: "请重新登录控制台。您输入的内容都还在。",
  },
  "console-settings-unknown": {
    title: "此控制台的响应方式未经我们测试",
    happened: "它的登录设置采用本助手无法识别的结构，因此不会写入。未作任何更改。",
    remedy: "请手动设置 RustDesk 一端；各个值会准备好供您复制。",
  },
  "console-stored-differs": {
    title: "控制台中的内容与发送的不同",
    happened: (facts) =>
      `重新读取时，**${facts.setting ?? "某个值"}** 是 \`${facts.rustDesk || facts.entra || "空"}\`，而预期是 \`${facts.expected ?? ""}\`。`,
    remedy: "请重新查看：新的计划会显示不一致之处。",
  },
  "console-refused": {
    title: "控制台拒绝了这一操作",
    happened: (facts) => `RustDesk 返回了响应${quoted(facts.answer)}。`,
    remedy: "请重试。如果问题依旧，请手动设置控制台一端。",
  },
  "console-secret-masked": {
    title: "控制台隐藏了其他提供者的客户端密码",
    happened: (facts) =>
      `它用星号代替 **${facts.provider ?? "另一个提供者"}** 的客户端密码。如果保存设置，星号会被写回，使其失效。`,
    remedy: "请手动设置 RustDesk 一端：控制台自己的页面会保留这些客户端密码。",
  },
  "console-throttled": {
    title: "控制台要求暂停一下",
    happened: "它每分钟只接受少量请求，而这一次超出了限制。本助手没有重复该请求。",
    remedy: "请等待一分钟，然后重试。",
  },
  "console-issuer-unreachable": {
    title: "控制台无法读取 Microsoft 的公开记录",
    happened: (facts) =>
      `它的服务器请求了 \`${facts.issuer ?? "颁发者"}\` 的发现文档，但没有得到可用的响应${quoted(facts.answer)}。没有该文档，任何人都无法登录。`,
    remedy:
      "请让服务器能够通过 https 访问 Microsoft 的登录地址（检查它的代理、防火墙和受信任的 CA 列表），然后从这里继续。",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
