/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";

export const who = {
  title: "誰可以登入？",
  lead: "RustDesk 本身不限制誰能登入：凡是 Microsoft 放行的人都會得到帳戶。因此要在 Entra 中設定限制。",
  legend: "誰可以登入",
  chosen: "僅限我選擇的人員和群組",
  recommended: "建議",
  chosenWhat:
    "其他人在進入 RustDesk 之前就會遭到 Microsoft 拒絕。現在會將您加入名單；其他人請在 Entra 入口網站的 **[[enterprise]] → [[users]]** 中新增。",
  chosenShort: "其他人在進入 RustDesk 之前就會遭到 Microsoft 拒絕。",
  includeMe: "包括我",
  includeMeWho: (name) => `包括我，**${name}**`,
  includeAsked: "您的請求中寫有這一點，會請同事將您加入名單。",
  includeMeWhy: "最後的測試登入需要這一項",
  consentLocked: "其中包括為所有人授與同意：設定人員名單後，Microsoft 會拒絕個人自行同意。",
  everyone: "我組織中的所有人",
  everyoneWhat: (domain) => `${domain} 的所有成員及來賓。`,
  consent: "現在為所有人授與同意",
  consentWhy: "否則每個人會被詢問一次。為此還需要一項權限：DelegatedPermissionGrant.ReadWrite.All。",
  more: "更多設定",
  moreShort: "名稱、用戶端密碼效期、帳戶類型",
  appName: "應用程式註冊的名稱",
  appNameLong: (max) => `最多 ${max} 個字元。`,
  lifetime: "用戶端密碼效期",
  days: (days) =>
    days === 730
      ? "2 年"
      : days === 365
        ? "1 年"
        : days === 180
          ? "6 個月"
          : days === 90
            ? "3 個月"
            : `${days} 天`,
  lifetimeWhy: "Microsoft 建議 6 個月。從到期日起，在更換之前，任何人都無法以 Microsoft 登入。",
  audience: "帳戶類型",
  audiences: {
    thisTenant: ["此組織的帳戶", "建議。組織的來賓也可以登入。"],
    anyTenant: [
      "任何組織的帳戶",
      "RustDesk 只比對一個簽發者，因此實際上只有此組織的人能登入；其他組織的人只是看得到該應用程式。",
    ],
    anyTenantAndPersonal: [
      "任何組織和個人帳戶",
      "同上；個人帳戶無法透過此簽發者登入。最多只能有兩個用戶端密碼。",
    ],
  },
  seats: "授權名額",
  seatsWhy: "RustDesk 會為每個登入的人建立帳戶，這可能占用一個授權名額。",
  later: "之後可以變更",
  laterWhy: "在 Entra 的 *[[enterprise]]* 中，或在這裡的 *誰可以登入* 中。",
  review: "檢閱計畫",
  looking: "正在檢視兩端",
  permissionMissing: "這還需要一項您尚未授與的權限。請重新登入並授與。",
  tokenShort: "您的權杖無法為所有人授與同意",
  tokenShortWhy: (scopes) =>
    `它缺少 ${scopes.map((scope) => `\`${scope}\``).join("、")}。用上一個頁面的命令取得的 Azure CLI 權杖通常含有它。`,
  otherToken: "使用其他權杖",
  withoutConsent: "所有人，不授與同意",
  consentNeeds:
    "為所有人授與同意，可由 **雲端應用程式管理員**、**應用程式管理員** 或 **特殊權限角色管理員** 進行。如果無法授與，請允許所有人登入：這樣每個人會被詢問一次。",
} satisfies Catalogue["who"];
