/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hans");

export const console = {
  title: "登录 RustDesk 控制台",
  lead: "请使用以密码登录的管理员帐户。密码只用一次，只保存在内存中，最后会退出登录。",
  userName: "用户名",
  password: "密码",
  show: "显示密码",
  hide: "隐藏密码",
  hint: "如果 RustDesk 要求输入应用或邮件中的验证码，会在下一步出现。",
  missingUser: "请输入管理员的用户名。",
  missingPassword: "请输入密码。",
  signIn: "登录控制台",
  signingIn: "正在登录",
  accepted: (host) => `${host}，密码正确`,
  other: "使用其他帐户",
  codeApp: "身份验证器应用中的验证码",
  codeMail: "RustDesk 通过邮件发送的验证码",
  codeHint: "六位数字。输入最后一位后自动提交。",
  codeMissing: "请输入六位验证码。",
  verify: "验证",
  reading: "正在读取登录设置",
  next: "接下来",
  nextLead: "只读取。在此页面上不会在 RustDesk 中保存任何内容。",
  readSettings: "读取登录设置",
  readSettingsWhy: "以便其他提供者和所有其他设置保持不变",
  done: (name) => `已以 ${name} 身份登录`,
  doneWhy: (providers) => `${count(providers, { other: "已找到 # 个提供者" })}。其他设置不会改动。`,
  continue: "继续",
  warnProvider:
    "此管理员通过提供者登录。请另外保留一个使用密码的本地管理员：一旦 Microsoft 登录出现故障，那是唯一的登录途径。",
  where: "密码去向",
  whereWhy: (host) => `从本标签页发送到 ${host}，仅一次。绝不会写入磁盘或地址栏。`,
  rather: "不想输入密码？",
  ratherWhy: "您可以自己在控制台中输入各个值，它们会准备好供您复制。",
  byHand: "手动设置这一端",
} satisfies Catalogue["console"];
