/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `RustDesk 수동 작업 ${now}/${all}`,
  open: "콘솔 열기",
  next: (name) => `다음: ${name}`,
  back: "뒤로",
  submitted: "Submit을 눌렀습니다",
  caption:
    "스크린샷이 아니라 다시 그린 그림입니다. 레이블은 RustDesk 가이드를 따르며, 2026년 9월에 확인했습니다.",
  address: "콘솔의 공개 주소",
  callback: "콜백 주소",
  secretWhy: "클립보드에만 복사됩니다. 바로 붙여넣으세요. 일부 시스템은 클립보드 기록을 보관합니다.",
  ring: { here: "여기", choose: "이것을 선택", paste: "여기에 붙여넣기", press: "여기 누르기" },
  acts: {
    open: {
      title: "공개 주소로 콘솔 열기",
      next: "콘솔 열기",
      steps: [
        "평소에 다른 주소를 쓰더라도 **반드시 이 주소로 콘솔을 여세요.** RustDesk는 저장할 때 주소 표시줄에서 콜백 주소를 가져옵니다.",
        "관리자로 **로그인하세요.**",
        "**Settings를 열고,** 이어서 **OIDC**를 여세요.",
      ],
      picture:
        "RustDesk 콘솔. 공개 https 주소가 있는 주소 표시줄이 강조되어 있고, Settings의 OIDC 페이지가 열려 있습니다.",
    },
    provider: {
      title: "azure 유형의 공급자 추가하기",
      next: "공급자 추가하기",
      steps: [
        "**New auth provider를 누르세요.** *azure* 항목이 이미 있으면 그 항목을 여세요.",
        "**Auth type에서 azure를 선택하세요.** 이 이름이라야 RustDesk가 Microsoft 버튼을 표시합니다.",
      ],
      picture: "New auth provider 대화 상자. azure가 선택된 Auth type 입력란이 강조되어 있습니다.",
    },
    values: {
      title: "값 세 개 붙여넣기",
      next: "값 붙여넣기",
      steps: [
        "**Client id:** 여기서 복사해 콘솔에 붙여넣으세요.",
        "**Client secret:** 같은 방법으로 하세요. 이 페이지에는 표시되지 않습니다.",
        "**Issuer:** 더하거나 빼지 말고 주소 전체를 붙여넣으세요. 그런 다음 **OK**를 누르세요.",
      ],
      picture: "New auth provider 대화 상자. Client id, Client secret, Issuer 입력란이 강조되어 있습니다.",
    },
    submit: {
      title: "Submit을 눌러야 저장됩니다",
      next: "저장하기",
      steps: [
        "**공급자가 켜져 있는지 확인하세요.**",
        "페이지 아래쪽의 **Submit을 누르세요.** 이 버튼을 눌러야만 저장되고, 저장해야만 콜백 주소가 기록됩니다.",
        "**Callback url을 아래 주소와 비교하세요.** 다르면 공개 주소로 페이지를 연 것이 아닙니다. 첫 작업으로 돌아가세요.",
      ],
      picture:
        "azure 항목이 켜진 OIDC 페이지. 아래쪽의 Submit 버튼이 강조되어 있고, 그 위에 Callback url이 있습니다.",
    },
  },
} satisfies Catalogue["consoleActs"];
