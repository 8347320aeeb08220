/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "这是哪种 RustDesk 服务器？",
  label: "RustDesk 服务器",
  hint: "它的名称显示在其页面的顶部或底部。回调地址取决于它。",
  is: (title) => `从响应来看是 ${title}`,
  chosen: (title) => `您指定为 ${title}`,
  unknown: "它使用 RustDesk 的客户端 API，但不像这里已知的任何服务器",
  ambiguous: (titles) => `它带有不止一种服务器的特征：${titles}`,
  saysWhich: "请在下面选择是哪一种。",
  version: (version) => `版本 ${version}`,
  noneTitle: (title) => `${title} 不支持此连接`,
  what: {
    pro: "由本助手设置：读取、保存、测试、关闭和开启。",
    databk:
      "由本助手设置：提供者、服务器地址和它自己的测试。依据 1.8.0 版的实测记录。RustDesk 的最新客户端无法直接通过它登录，因为它会拒绝客户端发送的内容；它的 Web 控制台可以。",
    lejianwen:
      "由本助手设置，依据其公开的源代码；未在运行中的服务器上试过。它没有提供者开关，将用户送回何处写在其配置文件中。",
    betterdesk:
      "由本助手设置，依据其公开的源代码；未在运行中的服务器上试过。它只能有一个提供者，因此已有的提供者会被替换。",
    gigaionllc: "它的设置只有页面，没有 API，因此这一端需要手动设置。各个值会准备好供您复制。",
    sctgdesk:
      "它的提供者写在服务器的 `oauth2.toml` 文件中，并且不支持 Microsoft Entra 的颁发者。无法通过其 API 进行任何设置。",
    lantongxue: "它完全不支持通过提供者登录。",
  },
  address: {
    pro: "",
    databk: "此服务器根据常规设置中的后端 URL 计算回调地址。复核之后，本助手会将其设为这里显示的地址。",
    lejianwen:
      "此服务器从配置文件的 `rustdesk.api-server` 获取回调地址。请在那里将其设为这里显示的地址；预检会进行比对。",
    betterdesk: "此服务器将回调地址保存为 Redirect URL。本助手会保存这里显示的地址。",
    gigaionllc: "此服务器在创建提供者时显示回调地址。它必须与这里显示的地址相同。",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "打开 **Settings → General**，将 **backend URL** 设为控制台的地址，末尾不带斜杠。回调地址由它得出。",
      "打开 **OIDC providers**，添加一个类型为 **oidc**、名称为 **azure** 的提供者，并输入颁发者、客户端 ID 和客户端密码。",
      "保存后点击 **Test**：在测试成功之前，服务器可能仍使用原来的设置。",
    ],
    lejianwen: [
      "在服务器的 `config.yaml` 中，**rustdesk.api-server** 必须是控制台的地址：回调地址由它得出。",
      "打开 **OAuth management**，添加一个类型为 **oidc**、op 为 **azure** 的条目，并输入颁发者、客户端 ID 和客户端密码。",
      "范围用逗号分隔：`openid,profile,email`。开启 **PKCE**，方法为 **S256**。",
    ],
    betterdesk: [
      "打开 **Settings → Authentication → OIDC** 并将其开启，显示名称为 **Microsoft**。",
      "输入颁发者 URL、客户端 ID 和客户端密码，并将回调地址填入 **Redirect URL**。",
    ],
    gigaionllc: [
      "打开 **OAuth providers**，用预设 **Microsoft Entra ID (Azure AD)** 创建一个，op 为 **azure**。",
      "输入颁发者、客户端 ID 和客户端密码，保持 **PKCE** 开启 (S256)，勾选 **Enabled**，然后保存。",
      "它显示的 **Redirect URI** 必须与下面的回调地址逐字符相同。",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "接下来手动设置控制台",
  byHandLead: (title) => `各个值已可复制，并采用 ${title} 中的名称。在您保存之前，那里不会保存任何内容。`,
  saved: "我已保存",
  removal: {
    pro: [
      "打开控制台的 **Settings → OIDC**。",
      "删除类型为 **azure** 的提供者。其他的保持原样。",
      "点击 **Submit**。",
    ],
    databk: ["打开控制台的 **OIDC providers**。", "删除名称为 **azure** 的提供者。"],
    lejianwen: ["打开控制台的 **OAuth management**。", "删除 op 为 **azure** 的条目。"],
    betterdesk: [
      "打开控制台的 **Settings → Authentication → OIDC**。",
      "将其关闭，清空客户端 ID 和客户端密码，然后保存。",
    ],
    gigaionllc: ["打开控制台的 **OAuth providers**。", "删除 op 为 **azure** 的那一个。"],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "用户的命名方式",
    becomes: (who, name) => `**${who}** 在 RustDesk 中的名称是 \`${name}\`。`,
    taken: (who, name, likely) =>
      `**${who}** 在 RustDesk 中不能用 \`${name}\` 这个名称：已有本地帐户使用它。名称可能类似 \`${likely}\`，测试时会显示。`,
    unlessMailbox: (name) => `没有邮箱的人以显示名称命名：\`${name}\`。`,
    noMailbox: "没有邮箱的人在那里得不到名称，也无法区分。请先为他们配置邮箱。",
    fixed: "RustDesk 在首次登录时为用户命名，之后不再改变。",
  },
  claims: {
    pro: "",
    databk:
      "不会带入电子邮件地址：它需要的声明 Entra 不发送。用户通过提供者的名称识别，因此以后不能重命名提供者。",
    lejianwen: "它只读取 Microsoft 的 userinfo。电子邮件地址相同的现有用户会被关联，无论该帐户由谁创建。",
    betterdesk: "仅凭用户名识别用户：同名的本地帐户会被用此名称登录的人接管。",
    gigaionllc: "它只读取 Microsoft 的 userinfo。",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch: "此服务器没有提供者开关：在其设置中删除提供者之前，用户一直能看到按钮。",
  silentTrial: "此服务器不会说明登录失败的原因，只写入日志。能看到的只有 Microsoft 窗口显示的内容。",
  picture: "图片中的数字",
  pictureAlt: "由您的服务器绘制的数字图片，没有其他形式。",
  pictureWhy: "用户名、密码或数字未被接受。多次失败后，此服务器还要求识别一张图片。",
  pictureMissing: "请输入图片中的数字。",
} satisfies Catalogue["product"];
