/** Words of the frame and the start screen: in the first bundle. */
import type { StartWords } from "../catalogue.ts";

export const koStart = {
  appName: "Entra Setup",
  appFor: "RustDesk용",
  skip: "본문으로 건너뛰기",
  theme: "밝은 화면/어두운 화면 전환",
  language: "언어",
  sandbox: {
    name: "샌드박스",
    ribbon:
      "샌드박스: Microsoft와 콘솔을 이 컴퓨터에서 시뮬레이션합니다. 실제 환경은 아무것도 변경되지 않습니다.",
    cast: "이름과 비밀번호",
    intro:
      "여기에 나오는 사람은 모두 가상의 인물입니다. 비밀번호는 모두 같으며, 이 컴퓨터 밖으로 나가지 않습니다.",
    who: "인물",
    userName: "사용자 이름",
    password: "비밀번호",
    control: "시뮬레이션 환경 보기 및 장애 일으키기",
    close: "닫기",
  },
  start: {
    title: "RustDesk를 Microsoft Entra ID에 연결",
    lead: "조직의 사용자가 회사 계정으로 RustDesk에 로그인할 수 있게 됩니다. 이 도우미는 양쪽을 설정하고, 실제 로그인으로 작동을 확인하며, 모든 변경 내용을 적용하기 전에 보여 줍니다.",
    connect: "지금 연결",
    connectWhat: "Microsoft에는 앱 관리자로, RustDesk에는 관리자로 직접 로그인할 수 있습니다.",
    begin: "시작",
    connectTime: "약 5분",
    byHand: "단계별로 직접 설정",
    byHandWhat: "Entra 포털에서 직접 변경하고 값을 복사해 옮깁니다.",
    byHandTime: "약 15분",
    ask: "동료에게 요청",
    askWhat: "Microsoft Entra는 다른 사람이 관리합니다. 그 사람에게 요청을 보냅니다.",
    askTime: "2분, 이후 회신 대기",
    asked: "요청을 받으셨나요?",
    askedOpen: "여기서 열기",
    again: "이미 연결되어 있나요?",
    care: {
      check: ["점검", "양쪽을 비교하고 다른 부분을 수정합니다"],
      replace: ["클라이언트 암호 교체", "만료 전에, 로그인 중단 없이 교체합니다"],
      move: ["주소 변경", "콘솔의 이름이 바뀌었을 때"],
      disconnect: ["연결 해제", "양쪽에서 제거합니다(30일 동안 복원 가능)"],
    },
    drawing: "앞으로 설정할 항목입니다. 각 항목은 실제로 확인된 뒤에만 체크 표시됩니다.",
    entra: "Microsoft Entra",
    entraItems: ["앱 등록", "클라이언트 암호(만료일 있음)", "로그인 허용 대상"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["로그인 공급자(Azure 유형)", "Microsoft 로그인 버튼"],
    callback: "콜백 주소",
    idAndSecret: "ID와 클라이언트 암호",
  },
  foot: {
    promise:
      "이 페이지는 Microsoft 및 사용 중인 RustDesk 서버와만 통신합니다. 자체 서버가 없으며 아무것도 수집하지 않습니다.",
    prove: "확인 방법 보기",
    proof:
      "이는 브라우저가 직접 보장합니다. 이 페이지의 보안 정책에 따라 다음 주소에만 연결할 수 있습니다. 정책은 응답 헤더에서, 모든 요청은 브라우저 개발자 도구의 네트워크 탭에서 볼 수 있습니다.",
    independent: "RustDesk나 Microsoft가 만들지 않은 독립적인 도구입니다.",
  },
  decoder: {
    title: "문제가 생겼나요?",
    lead: "화면에 보이는 내용을 붙여넣으세요. Microsoft 페이지의 텍스트, 그 창의 주소, RustDesk의 메시지, 로그 한 줄 중 무엇이든 됩니다.",
  },
  crash: {
    title: "도우미에 오류가 발생했습니다",
    happened:
      "도우미가 예상하지 못한 일이 생겼습니다. 지금까지 변경된 내용은 그대로 남아 있으며, 다시 시작하면 자동으로 찾습니다.",
    again: "현재 상태에서 다시 시작",
    notLoaded: {
      title: "이 페이지의 일부를 불러오지 못했습니다",
      happened:
        "네트워크 또는 이 페이지를 제공하는 서버가 응답하지 않았습니다. 지금까지 변경된 내용은 그대로 남아 있습니다. 암호를 제외하고 입력한 내용도 유지됩니다.",
      again: "페이지 다시 불러오기",
    },
  },
} satisfies StartWords;
