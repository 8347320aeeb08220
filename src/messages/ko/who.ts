/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ko");

export const who = {
  title: "누가 로그인할 수 있나요?",
  lead: "RustDesk 자체에는 로그인을 제한하는 기능이 없어, Microsoft를 통과한 사람은 누구나 계정을 받습니다. 그래서 제한은 Entra에서 설정합니다.",
  legend: "로그인 허용 대상",
  chosen: "선택한 사용자와 그룹만",
  recommended: "권장",
  chosenWhat:
    "다른 사람은 RustDesk에 도달하기 전에 Microsoft가 차단합니다. 먼저 본인이 허용 목록에 추가됩니다. 다른 사람은 Entra 포털의 **[[enterprise]] → [[users]]** 메뉴에서 추가하세요.",
  chosenShort: "다른 사람은 RustDesk에 도달하기 전에 Microsoft가 차단합니다.",
  includeMe: "나를 포함",
  includeMeWho: (name) => `나를 포함(**${name}**)`,
  includeAsked: "요청에 이 내용이 적히고, 동료에게 나를 허용 목록에 추가해 달라고 부탁합니다.",
  includeMeWhy: "마지막 로그인 테스트에 필요합니다",
  consentLocked:
    "모든 사용자에 대한 동의가 함께 부여됩니다. 허용 목록을 사용하면 Microsoft는 사용자 개인의 동의를 인정하지 않습니다.",
  everyone: "조직의 모든 사용자",
  everyoneWhat: (domain) => `${domain}의 모든 구성원과 게스트.`,
  consent: "지금 모든 사용자에 대해 동의",
  consentWhy:
    "동의하지 않으면 각 사용자에게 한 번씩 동의를 묻습니다. 권한이 하나 더 필요합니다: DelegatedPermissionGrant.ReadWrite.All.",
  more: "추가 설정",
  moreShort: "이름, 클라이언트 암호의 유효 기간, 계정 유형",
  appName: "앱 등록의 이름",
  appNameLong: (max) => `${max}자 이내로 입력하세요.`,
  lifetime: "클라이언트 암호의 유효 기간",
  days: (days) =>
    days === 730
      ? "2년"
      : days === 365
        ? "1년"
        : days === 180
          ? "6개월"
          : days === 90
            ? "3개월"
            : `${days}일`,
  lifetimeWhy:
    "Microsoft는 6개월을 권장합니다. 만료일부터는 교체할 때까지 아무도 Microsoft로 로그인할 수 없습니다.",
  audience: "계정 유형",
  audiences: {
    thisTenant: ["이 조직의 계정", "권장. 조직의 게스트도 로그인할 수 있습니다."],
    anyTenant: [
      "모든 조직의 계정",
      "RustDesk는 발급자 하나만 비교하므로 실제로는 이 조직의 사용자만 들어올 수 있습니다. 다른 조직에는 앱이 보이기만 합니다.",
    ],
    anyTenantAndPersonal: [
      "모든 조직 및 개인 계정",
      "위와 같습니다. 이 발급자로는 개인 계정이 들어올 수 없습니다. 클라이언트 암호는 최대 두 개까지 만들 수 있습니다.",
    ],
  },
  seats: "라이선스 사용자 수",
  seatsWhy:
    "RustDesk는 로그인하는 사람마다 계정을 만듭니다. 그만큼 라이선스의 사용자 수를 차지할 수 있습니다.",
  later: "나중에 변경 가능",
  laterWhy: "Entra의 ‘*[[enterprise]]*’ 메뉴나 이 도우미의 ‘*로그인 허용 대상*’에서 변경할 수 있습니다.",
  review: "계획 검토",
  looking: "양쪽을 확인하는 중",
  permissionMissing: "지금까지 허용한 것 외에 권한이 하나 더 필요합니다. 다시 로그인해 허용하세요.",
  tokenShort: "이 토큰으로는 모든 사용자에 대해 동의할 수 없습니다",
  tokenShortWhy: (scopes) =>
    `다음 범위가 없습니다: ${list(scopes.map((scope) => `\`${scope}\``))}. 이전 화면의 명령으로 받은 Azure CLI 토큰에는 보통 들어 있습니다.`,
  otherToken: "다른 토큰 사용",
  withoutConsent: "모두 허용(동의 없이)",
  consentNeeds:
    "모든 사용자에 대한 동의는 **클라우드 애플리케이션 관리자**, **애플리케이션 관리자** 또는 **권한 있는 역할 관리자**만 할 수 있습니다. 동의 없이 진행하려면 모든 사용자를 허용하세요. 그러면 각 사용자에게 한 번씩 동의를 묻습니다.",
} satisfies Catalogue["who"];
