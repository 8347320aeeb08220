/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "文字、地址或日志行",
  decode: "解释",
  cause: "原因",
  expected: (setting) => `${setting}，预期值`,
  found: "实际值",
  fix: "解决办法",
  microsoft: "Microsoft 关于此代码的页面",
  confidence: { sure: "确定", likely: "很可能" },
  footer: "Microsoft 可能会更改其代码；如果与实际不符，请以 Microsoft 的文字为准。",
  person: (person) => `涉及的人是 ${person}。`,
  settings: { callbackUrl: "回调地址", clientId: "客户端 ID", tenantId: "组织" },
  answers: {
    "redirect-mismatch": {
      cause:
        "RustDesk 发送的地址与 Entra 中注册的地址不同。两者会逐字符比较：协议、主机、端口、路径、大小写。",
      fix: "用公开地址打开控制台，在那里保存 OIDC 页面；或再次运行本助手，它会注册控制台中的地址。",
    },
    "plain-http": {
      cause: "RustDesk 发送的回调地址以 http 开头。Microsoft 只接受 https。",
      fix: "让控制台通过 https 访问，用该地址打开它，再重新保存 OIDC 页面：地址在保存时存储。",
    },
    "app-unknown": {
      cause: "Microsoft 在此组织中找不到这个客户端 ID：ID 有误，或颁发者中的租户有误，或应用已被删除。",
      fix: "再次运行本助手。它会查找该客户端 ID，并修复不一致之处。",
    },
    "secret-wrong": {
      cause:
        "RustDesk 中的客户端密码有误，或刚刚创建。把 [[secretId]] 当成 [[value]] 粘贴时，也会出现这种情况。",
      fix: "创建不到一分钟的客户端密码只需等待：稍后再试。否则请再次运行本助手，它会新建一个并交给 RustDesk。",
    },
    "secret-expired": {
      cause: "客户端密码已过期。",
      fix: "再次运行本助手：它会新建客户端密码并交给 RustDesk。客户端 ID 和用户保持不变。",
    },
    "wrong-platform": {
      cause: "回调地址在 Entra 中位于错误的平台下。使用客户端密码的服务器需要 [[web]]。",
      fix: "再次运行本助手：它会将地址移到 [[web]] 下。",
    },
    "id-tokens-off": {
      cause: "Entra 中未勾选 ID 令牌。",
      fix: "再次运行本助手，或在应用注册的 [[authentication]] 中勾选 [[idTokensShort]]。",
    },
    "not-assigned": {
      cause:
        "设置有效，只是按您的要求作了限制：此人不在可以登录的人员名单上。已分配的组内嵌套的组，其成员不算在内。",
      fix: "在 [[enterprise]] 的此应用中，打开 [[users]] 添加此人；或用名单上的人测试。",
    },
    "wrong-account": {
      cause: "此帐户不属于该组织，或是个人帐户。",
      fix: "请使用该组织的工作帐户，或先以来宾身份邀请此人。",
    },
    "common-issuer": {
      cause: "RustDesk 中的颁发者同时适用于所有组织。它的文档中含有占位符，RustDesk 会按原样比较，因而拒绝。",
      fix: "请使用带有您的组织 ID 的颁发者。本助手会设置它。",
    },
    "consent-missing": {
      cause: "没有人为此人授予同意，而此人也无权自行同意。",
      fix: "再次运行本助手并为所有人授予同意，或在门户的 [[apiPermissions]] 中点击 [[grantShort]]。",
    },
    "sign-in-rules": {
      cause: "您组织的登录规则阻止了此次登录：条件访问、多重身份验证，或设备、帐户被阻止。连接设置没有问题。",
      fix: "请在 Entra 门户中查看此人的登录日志，其中会列出相应规则。",
    },
    "app-disabled": {
      cause: "该应用或其企业应用程序在 Entra 中已停用。",
      fix: "再次运行本助手：它会将其启用。或将 [[enabled]] 设为 [[yes]]。",
    },
    "tenant-wrong": {
      cause: "Microsoft 在这个云中找不到该组织：颁发者中的租户有误，或属于另一个国家/地区云。",
      fix: "用公司的域名再次运行本助手，并比对颁发者。",
    },
    "code-stale": {
      cause: "登录耗时过长，或其响应被使用了两次，例如重新加载了页面。",
      fix: "请重新开始登录。",
    },
    declined: {
      cause: "此人点击了“取消”，或拒绝了权限。",
      fix: "重新登录并接受，或为所有人授予同意，这样就不会再询问任何人。",
    },
    "callback-without-code": {
      cause:
        "Microsoft 拒绝了，而 RustDesk 没有显示原因。原因在那个窗口的地址栏中，位于 error_description 之后。",
      fix: "请复制那个窗口的完整地址，粘贴到这里。",
    },
    "certificate-untrusted": {
      cause: "RustDesk 服务器不信任通往 Microsoft 途中的证书：可能有代理在解密 TLS，或缺少某个 CA。",
      fix: "在 hbbs 容器或主机中添加该 CA (update-ca-certificates)，然后重启 hbbs。",
    },
    "token-endpoint-unreachable": {
      cause:
        "RustDesk 服务器无法访问 Microsoft 的登录服务，或收到了其他程序的响应。您的浏览器可以访问，服务器却不行。",
      fix: "请在服务器上（以及容器内）尝试：curl https://login.microsoftonline.com/，并检查 DNS、防火墙和代理。",
    },
    "signature-stale": {
      cause: "RustDesk 无法验证响应的签名。它一直使用启动时取得的 Microsoft 密钥，而这些密钥会更换。",
      fix: "重启 hbbs。如果问题依旧，请检查服务器的时钟。",
    },
    "name-empty": {
      cause: "Microsoft 的响应中没有 RustDesk 可用的名称。",
      fix: "再次运行本助手：它会添加 RustDesk 读取的声明。",
    },
    "second-factor-clash": {
      cause: "RustDesk 自带的双重验证与 Microsoft 登录冲突。",
      fix: "对使用 Microsoft 登录的人关闭 RustDesk 的双重验证，改为在 Entra 中要求。",
    },
    "client-address": {
      cause: "桌面客户端访问的地址有误：返回响应的是网页，或 http 被重定向到 https，从而使请求出错。",
      fix: "在客户端的 Settings → Network 中，将 API server 设为控制台的 https 地址，不带路径。",
    },
    "unknown-aadsts": {
      cause: "本页面没有关于此代码的说明。",
      fix: "Microsoft 关于此代码的页面有更多说明。",
    },
    unknown: {
      cause: "本页面没有任何规则与此文字匹配。",
      fix: "请粘贴完整的地址或完整的文字；有 AADSTS 编号最有帮助。",
    },
  },
} satisfies Catalogue["decoder"];
