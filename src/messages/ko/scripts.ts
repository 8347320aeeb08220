/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ko");

export const scripts = {
  fold: "같은 계획의 스크립트",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "명령 하나 실행",
    lead: "Microsoft에 로그인되어 있는 곳에서 실행한 다음, 출력된 내용을 여기에 붙여넣으세요. 조직에 이 도우미의 앱은 추가되지 않습니다.",
    run: "1. 실행하기",
    said: "2. 출력된 내용 붙여넣기",
    instead: "단계별로 직접 설정",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `전체를 **Azure Cloud Shell**(Bash)에 붙여넣거나, 저장한 다음 Azure CLI가 있는 곳에서 \`bash ${file}\` 명령을 실행하세요. 다시 실행해도 됩니다. 이미 있는 것은 그대로 유지됩니다.`,
    powershell: (file) =>
      `전체를 PowerShell에 붙여넣거나, 저장한 다음 \`.\\${file}\` 명령을 실행하세요. Windows PowerShell 5.1과 PowerShell 7에서 작동하며, \`Microsoft.Graph.Authentication\` 모듈이 필요합니다.`,
    terraform: (file) =>
      `별도의 폴더에 \`${file}\` 파일로 저장하고, \`terraform init\`과 \`terraform apply\`를 실행한 다음, \`terraform output -json\`의 출력을 붙여넣으세요.`,
    bicep: (file) =>
      `\`${file}\` 파일로 저장하고 평소처럼 배포하세요. Bicep은 출력이 로그에 남기 때문에 **클라이언트 암호를 만들지 않으며,** 허용 목록에도 아무도 추가하지 않습니다. 남은 작업은 파일의 맨 앞에 적혀 있습니다.`,
  },
  clear: {
    azureCli: "마지막 줄에 클라이언트 암호가 있습니다. 다른 곳이 아니라 여기에만 붙여넣으세요.",
    powershell: "마지막 줄에 클라이언트 암호가 있습니다. 다른 곳이 아니라 여기에만 붙여넣으세요.",
    terraform: "클라이언트 암호는 민감한 출력이며 Terraform의 상태 파일에도 있습니다. 둘 다 보호하세요.",
    bicep:
      "클라이언트 암호용 명령의 출력에 클라이언트 암호가 있습니다. 다른 곳이 아니라 여기에만 붙여넣으세요.",
  },
  sealed:
    "마지막 줄이 회신 코드입니다. 코드 안의 클라이언트 암호는 봉인되어 있어, 요청한 사람의 브라우저에서만 열 수 있습니다.",
  unsealed:
    "이 방법으로는 회신 코드를 만들 수 없습니다. 클라이언트 암호가 본인에게 남습니다. 이 페이지에 입력하면 봉인됩니다. 또는 Azure CLI나 PowerShell을 사용하세요.",
  newOnly:
    "Terraform과 Bicep은 새 앱 전체를 만들 때만 쓸 수 있습니다. 이 계획은 이미 있는 앱을 수정하므로 맞지 않습니다.",
  download: "다운로드",
  paste: "무엇이든 붙여넣기",
  pasteHint:
    "[[overview]] 페이지의 텍스트, 포털의 주소, 스크립트의 마지막 줄, az나 PowerShell의 출력 모두 됩니다. 알맞은 입력란에 나누어 넣습니다.",
  took: {
    clientId: "애플리케이션 ID",
    tenantId: "디렉터리 ID",
    secret: "클라이언트 암호",
    objectId: "개체 ID(필요하지 않음)",
  },
  tookLine: (what) => `찾은 내용: ${list(what)}.`,
  tookNothing: "알아볼 수 있는 내용이 없습니다.",
  replyHere: "**이것은 회신 코드입니다.** 요청한 브라우저의 ‘*동료에게 요청*’ 화면에서만 열립니다.",
  warnings: {
    "secret-id":
      "**[[secretId]]** 열의 내용이 들어 있습니다. 바로 왼쪽에 있는 ‘*[[value]]*’ 열에서 복사하세요.",
    "masked-secret":
      "**가려진** 클라이언트 암호가 들어 있습니다. Entra는 [[value]] 열의 내용을 한 번만 표시합니다. 클라이언트 암호를 새로 만드세요. 이 암호는 삭제해도 됩니다.",
    "lone-guid":
      "[[clientId]] 값으로 받아들였습니다. [[secretId]] 또는 [[objectId]] 값이라면 올바른 값을 붙여넣으세요.",
  },
  otherTenant: (found, expected) =>
    `**사용하지 마세요.** ${expected} 조직이 아니라 다른 조직(…${found.slice(-4)})의 것입니다.`,
} satisfies Catalogue["scripts"];
