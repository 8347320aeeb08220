/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";

export const scripts = {
  fold: "同一计划的脚本形式",
  foldAside: "Azure CLI、PowerShell、Terraform、Bicep",
  screen: {
    title: "运行一条命令",
    lead: "在您已登录 Microsoft 的环境中运行，然后把输出粘贴回来。我们的任何内容都不会进入您的组织。",
    run: "1. 运行此命令",
    said: "2. 粘贴输出",
    instead: "改为逐步操作",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `全部粘贴到 **Azure Cloud Shell** (Bash) 中；或保存后，在装有 Azure CLI 的环境中运行 \`bash ${file}\`。可以重复运行：已有的内容会保留。`,
    powershell: (file) =>
      `全部粘贴到 PowerShell 中；或保存后运行 \`.\\${file}\`。Windows PowerShell 5.1 和 PowerShell 7 均可；需要模块 \`Microsoft.Graph.Authentication\`。`,
    terraform: (file) =>
      `在单独的文件夹中保存为 \`${file}\`，运行 \`terraform init\` 和 \`terraform apply\`，然后粘贴 \`terraform output -json\` 的输出。`,
    bicep: (file) =>
      `保存为 \`${file}\`，按常规方式部署。由于 Bicep 的输出会记入日志，它**不创建客户端密码**，也不会将任何人加入名单：开头几行说明了还需要做什么。`,
  },
  clear: {
    azureCli: "最后一行含有客户端密码。请只粘贴到这里，不要粘贴到别处。",
    powershell: "最后一行含有客户端密码。请只粘贴到这里，不要粘贴到别处。",
    terraform: "客户端密码是敏感输出，并且保存在 Terraform 的状态中。请保护好两者。",
    bicep: "创建客户端密码的命令，其输出含有客户端密码。请只粘贴到这里，不要粘贴到别处。",
  },
  sealed: "最后一行是回复码。其中的客户端密码已加密：只有请求者的浏览器能打开。",
  unsealed:
    "这种方式无法生成回复码。客户端密码留在您手中：请在本页面上输入，由本页面加密；或使用 Azure CLI 或 PowerShell。",
  newOnly: "Terraform 和 Bicep 描述的是一个全新的应用。本计划修复的是现有应用，因此不适用。",
  download: "下载",
  paste: "粘贴任意内容",
  pasteHint:
    "“[[overview]]”页面上的文字、门户的地址、脚本的最后一行、az 或 PowerShell 的输出。会自动归类到各个字段。",
  took: {
    clientId: "应用程序 ID",
    tenantId: "目录 ID",
    secret: "客户端密码",
    objectId: "对象 ID（不需要）",
  },
  tookLine: (what) => `已取得：${what.join("、")}。`,
  tookNothing: "没有识别出任何内容。",
  replyHere: "**这是回复码。**它只能在发出请求的浏览器中，在 *请同事处理* 页面上打开。",
  warnings: {
    "secret-id": "其中有 **[[secretId]]**。请复制它左侧的 *[[value]]* 列。",
    "masked-secret":
      "其中有**隐藏的**客户端密码。Entra 只显示一次 [[value]]。请新建一个客户端密码；这一个可以删除。",
    "lone-guid": "已当作 [[clientId]]。如果它是 [[secretId]] 或 [[objectId]]，请粘贴正确的值。",
  },
  otherTenant: (found, expected) =>
    `**不要使用此内容。**它属于另一个组织（…${found.slice(-4)}），不属于 ${expected}。`,
} satisfies Catalogue["scripts"];
