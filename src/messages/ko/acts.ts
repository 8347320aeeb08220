/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalKo } from "../portal/ko.ts";

/** What a label means, where the portal shows it in another language than the reader's. */
const glosses: PortalLabels = {
  entraId: "Entra ID",
  supportedAccounts: "지원되는 계정",
  objectId: "개체 ID",
  accessTokens: "액세스 토큰(암시적 흐름에 사용됨)",
  secretId: "비밀 ID",
  claims: "선택적 클레임",
  add: "추가",
  grantShort: "관리자 동의 부여",
  grant: "{tenant}에 대한 관리자 동의 부여",
  assignment: "할당이 필요합니까?",
  ...portalKo,
};

export const acts = {
  counter: (now, all) => `수동 작업 ${now}/${all}`,
  open: "Entra에서 열기",
  back: "뒤로",
  next: (name) => `다음: ${name}`,
  finishConsole: "다음: RustDesk에 저장",
  finishByHand: "다음: 콘솔",
  finishForAsker: "다음: 회신 코드",
  caption: "스크린샷이 아니라 다시 그린 그림입니다. 회색 막대는 무시해도 됩니다.",
  labelsChecked: "레이블은 2026년 9월에 확인했습니다.",
  labelsFound: "레이블은 Microsoft 설명서에 따른 것이며, 포털에서는 다를 수 있습니다.",
  labelsIn: "포털 언어",
  glosses,
  ring: {
    here: "여기",
    copy: "이것을 복사",
    copyBlock: "이 블록을 복사",
    tick: "여기에 체크",
    press: "여기 누르기",
  },
  acts: {
    register: {
      title: "앱 등록하기",
      next: "앱 등록하기",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**이름을 입력하세요.** 사용자가 로그인할 때 보게 됩니다.",
        "‘*[[single]]*’ 옵션을 **선택하세요.**",
        "**[[redirect]] 항목에서 [[web]] 옵션을 선택하고** 콜백 주소를 붙여넣은 다음 **[[register]]** 버튼을 누르세요.",
      ],
      picture:
        "[[registerTitle]] 양식. [[redirect]] 항목에 [[web]] 플랫폼이 선택되어 있고, 콜백 주소를 넣는 옆의 입력란이 강조되어 있습니다.",
    },
    ids: {
      title: "기본 정보 블록 복사하기",
      next: "ID 두 개 복사하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "방금 등록한 앱의 **[[overview]] 페이지를 그대로 열어 두세요.**",
        "**[[essentials]] 블록 전체를 선택해** 복사하세요. ID를 하나씩 복사해도 됩니다.",
        "**아래에 붙여넣으세요.** 도우미가 알아서 분류합니다.",
      ],
      picture:
        "앱 등록의 [[overview]] 페이지. [[displayName]], [[clientId]], [[objectId]], [[tenantId]] 항목이 있는 [[essentials]] 블록이 강조되어 있습니다.",
    },
    secret: {
      title: "클라이언트 암호를 만들고 값 복사하기",
      next: "클라이언트 암호 만들기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**[[newSecret]] 버튼을 누르세요.** 설명에는 아래의 값을 넣고 만료일은 원하는 대로 정하세요.",
        "‘*[[secretId]]*’ 열이 아니라 **[[value]] 열을 복사하세요.** 그 페이지를 떠나기 전까지만 표시됩니다.",
        "**아래에 붙여넣으세요.** 입력란에만 남아 있고, 끝나면 지워집니다.",
      ],
      picture:
        "[[certificates]] 페이지. 클라이언트 암호 표에서 [[value]] 열의 셀이 강조되어 있습니다. 그 오른쪽의 [[secretId]] 열이 아닙니다.",
    },
    idTokens: {
      title: "ID 토큰 켜기",
      next: "ID 토큰 켜기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "앱의 **[[authentication]] 페이지를 여세요.**",
        "‘*[[implicit]]*’ 항목에서 **[[idTokensShort]] 확인란에 체크하세요.** ‘*[[accessTokensShort]]*’ 확인란은 그대로 두세요.",
        "**[[save]] 버튼을 누르세요.**",
      ],
      picture: "[[authentication]] 페이지. [[implicit]] 항목의 [[idTokensShort]] 확인란이 강조되어 있습니다.",
    },
    who: {
      title: "로그인 허용 대상 정하기",
      next: "로그인 허용 대상 정하기",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] 메뉴에서 앱을 열고,** 이어서 **[[properties]]** 페이지를 여세요.",
        "**[[assignment]] 항목에서 [[yes]] 옵션을 선택하고** 저장하세요.",
        "**[[users]] 메뉴에서** 본인과 로그인할 사람을 모두 추가하세요. 그룹 안의 다른 그룹 구성원은 해당되지 않습니다.",
      ],
      picture:
        "엔터프라이즈 애플리케이션의 [[properties]] 페이지. [[assignment]] 항목이 [[yes]] 옵션으로 설정되어 있고, 강조되어 있습니다.",
    },
    remove: {
      title: "앱 삭제하기",
      next: "앱 삭제하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "[[appRegistrations]] 메뉴에서 **앱을 여세요.**",
        "[[overview]] 페이지 위쪽의 **[[delete]] 버튼을 누르고** 확인하세요.",
        "30일 동안은 **[[deletedApps]]** 메뉴에서 되돌릴 수 있습니다.",
      ],
      picture: "앱 등록의 [[overview]] 페이지. 위쪽의 [[delete]] 버튼이 강조되어 있습니다.",
    },
    consent: {
      title: "모든 사용자에 대해 동의하기",
      next: "동의하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "앱의 **[[apiPermissions]] 페이지를 여세요.**",
        "**openid, profile, email 중 없는 것이 있으면** ‘*[[addPermission]]*’, Microsoft Graph, [[delegatedPermissions]] 항목을 차례로 선택해 추가하세요.",
        "조직 이름이 있는 **[[grantShort]] 버튼을 누르고** 확인하세요.",
      ],
      picture: "[[apiPermissions]] 페이지. [[grantShort]] 버튼이 강조되어 있습니다.",
    },
    platform: {
      title: "콜백 주소를 웹 플랫폼에 넣기",
      next: "콜백 주소를 웹 플랫폼에 넣기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**콜백 주소가 다른 플랫폼에 있으면** 거기서 제거하세요. 주소는 한 곳에만 있을 수 있습니다.",
        "**[[web]] 플랫폼에서** ‘*[[addUri]]*’ 링크를 누르고 주소를 붙여넣으세요. 이 플랫폼이 없으면 **[[addPlatform]]** 버튼을 누르고 **[[web]]** 옵션을 선택하세요.",
        "**[[save]] 버튼을 누르세요.** 다른 주소는 그대로 유지됩니다.",
      ],
      picture:
        "[[authentication]] 페이지. [[platforms]] 아래의 [[web]] 플랫폼에 콜백 주소가 있고, 강조되어 있습니다. [[spa]] 플랫폼에는 콜백 주소가 없습니다.",
    },
    oldAddress: {
      title: "이전 주소 제거하기",
      next: "이전 주소 제거하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "앱의 **[[authentication]] 페이지를 여세요.**",
        "‘*[[web]]*’ 플랫폼에서 **검토 화면에 나온 주소를 삭제하세요.** 다른 주소는 모두 그대로 두세요.",
        "**[[save]] 버튼을 누르세요.**",
      ],
      picture:
        "[[authentication]] 페이지. [[web]] 플랫폼의 이전 주소에 취소선이 그어져 강조되어 있고, 그 위의 콜백 주소는 그대로 있습니다.",
    },
    audience: {
      title: "허용할 계정 정하기",
      next: "허용할 계정 정하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "앱의 **[[authentication]] 페이지를 열고,** 그 안의 ‘*[[supportedAccounts]]*’ 항목을 여세요.",
        "검토 화면의 ‘*허용 계정*’에 나온 것을 **선택하세요.**",
        "**[[save]] 버튼을 누르세요.**",
      ],
      picture: "[[authentication]] 페이지. 이 조직만 선택된 [[accounts]] 항목이 강조되어 있습니다.",
    },
    claims: {
      title: "사용자 이름에 쓰일 클레임 추가하기",
      next: "클레임 추가하기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**[[addClaim]] 버튼을 누르고** 토큰 유형으로 **[[idToken]]** 옵션을 선택하세요.",
        "**email, upn, given_name, family_name 중** 검토 화면에 나온 것에 체크하세요.",
        "**[[add]] 버튼을 누르고,** 포털이 추가로 제안하는 내용에 동의하세요.",
      ],
      picture:
        "[[tokenConfiguration]] 페이지. [[addClaim]] 버튼이 강조되어 있고, 목록에는 토큰 유형이 [[idToken]] 형식인 클레임이 있습니다.",
    },
    permissions: {
      title: "권한 목록 채우기",
      next: "권한 목록 채우기",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**[[addPermission]] 버튼을 누른 다음** *Microsoft Graph*, **[[delegatedPermissions]]** 항목을 차례로 선택하세요.",
        "**openid, profile, email 중** 없는 것에 체크하세요.",
        "**[[addPermissions]] 버튼을 누르세요.** 다른 권한은 그대로 유지됩니다.",
      ],
      picture:
        "[[apiPermissions]] 페이지. [[addPermission]] 버튼이 강조되어 있고, 그 아래에 위임된 권한과 함께 Microsoft Graph가 있습니다.",
    },
    enable: {
      title: "앱 켜기",
      next: "앱 켜기",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] 메뉴에서 앱을 열고,** 이어서 **[[properties]]** 페이지를 여세요.",
        "**[[enabled]] 항목에서 [[yes]] 옵션을 선택하세요.**",
        "**[[save]] 버튼을 누르세요.**",
      ],
      picture:
        "엔터프라이즈 애플리케이션의 [[properties]] 페이지. [[enabled]] 항목이 [[yes]] 옵션으로 설정되어 있고, 강조되어 있습니다.",
    },
    open: {
      title: "모든 사용자에게 허용하기",
      next: "모든 사용자에게 허용하기",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**[[enterprise]] 메뉴에서 앱을 열고,** 이어서 **[[properties]]** 페이지를 여세요.",
        "선택하신 대로 **[[assignment]] 항목에서 [[no]] 옵션을 선택하세요.**",
        "**[[save]] 버튼을 누르세요.**",
      ],
      picture:
        "엔터프라이즈 애플리케이션의 [[properties]] 페이지. [[assignment]] 항목이 [[no]] 옵션으로 설정되어 있고, 강조되어 있습니다.",
    },
  },
} satisfies Catalogue["acts"];
