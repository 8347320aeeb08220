/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalZhHans } from "../portal/zh-Hans.ts";

/** What the labels mean that were not found in Microsoft's Chinese pages. */
const rest = {
  entraId: "Entra ID",
  displayName: "显示名称",
  supportedAccounts: "支持的帐户",
  objectId: "对象 ID",
  accessTokens: "访问令牌(用于隐式流)",
  claims: "可选声明",
  add: "添加",
  grant: "代表 {tenant} 授予管理员同意",
  assignment: "需要分配?",
  addUser: "添加用户/组",
} satisfies Partial<PortalLabels>;

export const acts = {
  counter: (now, all) => `手动操作，第 ${now} 项，共 ${all} 项`,
  open: "在 Entra 中打开",
  back: "上一步",
  next: (name) => `下一步：${name}`,
  finishConsole: "下一步：在 RustDesk 中保存",
  finishByHand: "下一步：控制台",
  finishForAsker: "下一步：回复码",
  caption: "此图为重新绘制，并非截图。灰色条表示可以忽略的内容。",
  labelsChecked: "标签核对于 2026 年 9 月。",
  labelsFound: "标签取自 Microsoft 文档；门户中的个别文字可能不同。",
  labelsIn: "门户的语言",
  glosses: { ...rest, ...portalZhHans },
  ring: {
    here: "这里",
    copy: "复制这个",
    copyBlock: "复制这一块",
    tick: "勾选这个",
    press: "点击这个",
  },
  acts: {
    register: {
      title: "注册应用",
      next: "注册应用",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**输入名称。**用户登录时会看到它。",
        "**选择** *[[single]]*。",
        "**在 [[redirect]] 下选择 [[web]]**，粘贴回调地址，然后点击 **[[register]]**。",
      ],
      picture:
        "“[[registerTitle]]”表单。在 [[redirect]] 下已选择平台 [[web]]，旁边用于填写回调地址的字段已标出。",
    },
    ids: {
      title: "复制“基本信息”区块",
      next: "复制两个 ID",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**留在刚注册的应用的 [[overview]] 页面上。**",
        "**选中整个 [[essentials]] 区块**并复制。逐个复制 ID 也可以。",
        "**粘贴到下面。**本助手会自动归类。",
      ],
      picture:
        "应用注册的“[[overview]]”页面。“[[essentials]]”区块已标出，其中有 [[displayName]]、[[clientId]]、[[objectId]] 和 [[tenantId]]。",
    },
    secret: {
      title: "创建客户端密码，复制它的值",
      next: "创建客户端密码",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**点击 [[newSecret]]。**使用此处的说明，到期日期由您选择。",
        "**复制 [[value]] 列**，不是 *[[secretId]]*。离开该页面后就不再显示。",
        "**粘贴到下面。**它只留在该字段中，完成后即被清除。",
      ],
      picture:
        "“[[certificates]]”页面。在客户端密码表格中，[[value]] 列的单元格已标出；它右侧的 [[secretId]] 列不是要复制的内容。",
    },
    idTokens: {
      title: "启用 ID 令牌",
      next: "启用 ID 令牌",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**打开该应用的 [[authentication]]。**",
        "在 *[[implicit]]* 下**勾选 [[idTokensShort]]**。*[[accessTokensShort]]* 保持原样。",
        "**点击 [[save]]。**",
      ],
      picture: "“[[authentication]]”页面。[[implicit]] 下的复选框“[[idTokensShort]]”已标出。",
    },
    who: {
      title: "指定谁可以登录",
      next: "指定谁可以登录",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中打开该应用**，然后打开 **[[properties]]**。",
        "**将 [[assignment]] 设为 [[yes]]** 并保存。",
        "**在 [[users]] 中添加**您自己和所有可以登录的人。组内嵌套的组不算在内。",
      ],
      picture: "企业应用程序的“[[properties]]”页面。“[[assignment]]”已设为 [[yes]] 并标出。",
    },
    remove: {
      title: "删除应用",
      next: "删除应用",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "在 [[appRegistrations]] 中**打开该应用**。",
        "在 [[overview]] 页面顶部**点击 [[delete]]** 并确认。",
        "30 天内可以在 **[[deletedApps]]** 中还原。",
      ],
      picture: "应用注册的“[[overview]]”页面。顶部的“[[delete]]”按钮已标出。",
    },
    consent: {
      title: "为所有人授予同意",
      next: "授予同意",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**打开该应用的 [[apiPermissions]]。**",
        "**如果缺少 openid、profile 和 email**，请添加：*[[addPermission]]*、Microsoft Graph、[[delegatedPermissions]]。",
        "针对您的组织**点击 [[grantShort]]** 并确认。",
      ],
      picture: "“[[apiPermissions]]”页面。“[[grantShort]]”按钮已标出。",
    },
    platform: {
      title: "将回调地址放到 Web 下",
      next: "将回调地址放到 Web 下",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**如果回调地址位于其他平台下**，请在那里将其移除：同一地址只能出现在一处。",
        "**在 [[web]] 下**点击 *[[addUri]]* 并粘贴。如果没有该平台，请点击 **[[addPlatform]]**，然后选择 **[[web]]**。",
        "**点击 [[save]]。**其他地址保持不变。",
      ],
      picture:
        "“[[authentication]]”页面。在 [[platforms]] 下，平台 [[web]] 中有回调地址，已标出；[[spa]] 中没有。",
    },
    oldAddress: {
      title: "移除旧地址",
      next: "移除旧地址",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**打开该应用的 [[authentication]]。**",
        "在 *[[web]]* 下**删除复核页面列出的地址**，其他地址一律保留。",
        "**点击 [[save]]。**",
      ],
      picture: "“[[authentication]]”页面。平台 [[web]] 下的旧地址已划掉并标出；上方的回调地址保留。",
    },
    audience: {
      title: "指定接受哪些帐户",
      next: "指定接受哪些帐户",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**打开该应用的 [[authentication]]**，再打开其中的 *[[supportedAccounts]]*。",
        "**选择**复核页面中 *开放范围* 所示的选项。",
        "**点击 [[save]]。**",
      ],
      picture: "“[[authentication]]”页面。“[[accounts]]”已标出，选项为仅限本组织。",
    },
    claims: {
      title: "添加用于标识用户的声明",
      next: "添加声明",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**点击 [[addClaim]]**，令牌类型选择 **[[idToken]]**。",
        "**勾选 email、upn、given_name 和 family_name** 中复核页面列出的项。",
        "**点击 [[add]]**，并同意门户自动添加的内容。",
      ],
      picture:
        "“[[tokenConfiguration]]”页面。“[[addClaim]]”按钮已标出；列表显示令牌类型为 [[idToken]] 的声明。",
    },
    permissions: {
      title: "添加权限",
      next: "添加权限",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**点击 [[addPermission]]**，再选择 *Microsoft Graph* 和 **[[delegatedPermissions]]**。",
        "**勾选 openid、profile 和 email** 中缺少的项。",
        "**点击 [[addPermissions]]。**其他权限保持不变。",
      ],
      picture:
        "“[[apiPermissions]]”页面。“[[addPermission]]”按钮已标出；下方的 Microsoft Graph 列有委托的权限。",
    },
    enable: {
      title: "启用应用",
      next: "启用应用",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中打开该应用**，然后打开 **[[properties]]**。",
        "**将 [[enabled]] 设为 [[yes]]。**",
        "**点击 [[save]]。**",
      ],
      picture: "企业应用程序的“[[properties]]”页面。“[[enabled]]”已设为 [[yes]] 并标出。",
    },
    open: {
      title: "向所有人开放",
      next: "向所有人开放",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中打开该应用**，然后打开 **[[properties]]**。",
        "按照您的选择，**将 [[assignment]] 设为 [[no]]**。",
        "**点击 [[save]]。**",
      ],
      picture: "企业应用程序的“[[properties]]”页面。“[[assignment]]”已设为 [[no]] 并标出。",
    },
  },
} satisfies Catalogue["acts"];
