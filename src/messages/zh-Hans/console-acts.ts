/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `手动设置 RustDesk，第 ${now} 项，共 ${all} 项`,
  open: "打开控制台",
  next: (name) => `下一步：${name}`,
  back: "上一步",
  submitted: "我已点击 Submit",
  caption: "此图为重新绘制，并非截图。标签取自 RustDesk 的指南，核对于 2026 年 9 月。",
  address: "控制台的公开地址",
  callback: "回调地址",
  secretWhy: "它只会进入剪贴板。请立即粘贴；某些系统的剪贴板会保留历史记录。",
  ring: { here: "这里", choose: "选择这个", paste: "粘贴到这里", press: "点击这个" },
  acts: {
    open: {
      title: "用公开地址打开控制台",
      next: "打开控制台",
      steps: [
        "**必须用这个地址打开控制台**，即使您平时用的是另一个。保存时，RustDesk 会从地址栏获取回调地址。",
        "以管理员身份**登录**。",
        "**打开 Settings**，再打开 **OIDC**。",
      ],
      picture: "RustDesk 控制台。显示公开 https 地址的地址栏已标出；Settings 下的 OIDC 页面已打开。",
    },
    provider: {
      title: "添加类型为 azure 的提供者",
      next: "添加提供者",
      steps: [
        "**点击 New auth provider。**如果已有 *azure* 这一条，请改为打开它。",
        "**将 Auth type 选为 azure。**RustDesk 根据这个名称显示 Microsoft 按钮。",
      ],
      picture: "New auth provider 对话框。Auth type 字段已标出，选项为 azure。",
    },
    values: {
      title: "粘贴三个值",
      next: "粘贴各个值",
      steps: [
        "**Client id：**在此复制，到那里粘贴。",
        "**Client secret：**同样操作。本页面不显示它。",
        "**Issuer：**完整的地址，不增不减。然后点击 **OK**。",
      ],
      picture: "New auth provider 对话框。Client id、Client secret 和 Issuer 字段已标出。",
    },
    submit: {
      title: "点击 Submit，保存了才算数",
      next: "保存",
      steps: [
        "**检查该提供者是否已开启。**",
        "**点击页面底部的 Submit。**只有这样才会保存，也只有保存才会存储回调地址。",
        "**将 Callback url 与下面的地址比对。**如果不同，说明页面不是用公开地址打开的：请回到第一项操作。",
      ],
      picture: "OIDC 页面，azure 一条已开启。底部的 Submit 按钮已标出；其上方是 Callback url。",
    },
  },
} satisfies Catalogue["consoleActs"];
