package guiyan.demo;

import guiyan.identity.Accounts;
import guiyan.members.corrections.CorrectionDesk;
import guiyan.members.corrections.CorrectionDesk.Mistake;
import guiyan.members.transfers.TransferDesk;
import guiyan.members.transfers.TransferDesk.Letter;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Scope;
import guiyan.privacy.notices.PrivacyNotices;
import guiyan.training.policies.Policies;
import guiyan.training.policies.Policy;
import guiyan.training.policies.PolicyDesk;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What lies on the desks of the demonstration: letters on their way, mistakes in files, questions about policies, and the notice on the use of data. */
@Singleton
class DemoPapers {

    private static final List<Sent> LETTERS = List.of(
            new Sent("439901201213", "卜玉姝", letter("云组转字第0801号", "439901201207", null, "2008-07-21", "随儿子迁到枫林村居住")),
            new Sent("439901201214", "陈宏德", letter("云组转字第0802号", null, "中共东莞市长安镇委员会", "2008-07-09", "在长安务工，已定居")),
            new Sent("439901201215", "卜兴成", letter("云组转字第0417号", "439901201200", null, "2008-04-15", "随女儿到白鹭村养老")));

    private static final List<Wrong> MISTAKES = List.of(
            new Wrong("bailu-liaison", "439901201200", "卜尚富", new Mistake("joinedOn", "1974-07-01"), "入党志愿书上写明了日子"),
            new Wrong("station", "439901201204", "方和荣", new Mistake("birthDate", "1930-10"), "户口簿上是十月，一月一日是估的"),
            new Wrong("station", "439901201206", "戴春材", new Mistake("villageGroup", "四组"), "花名册漏写村组"));

    private static final String NOTICE = """
            一、为了联系在外党员、办理外出登记和组织关系、照看留守家人、推荐岗位和培训，归雁登记您的姓名、性别、出生年月、联系电话、去向和务工单位。
            二、身份证号、详细地址、收入和照片要您单独同意才登记，可以随时撤回；撤回后停止使用并删去。
            三、本村联络员和支部书记、乡服务站看得到您的资料，县里只看数字。电话和证件号平时只显示一部分，谁看过全号都有记录，您自己也查得到。
            四、不收集位置和行踪，不打分，不排名。
            五、您可以查阅、复制、更正自己的资料，或者要求删除，服务站 15 天内答复。
            """;

    private final Accounts accounts;
    private final Organizations organizations;
    private final DemoRoll roll;
    private final TransferDesk transfers;
    private final CorrectionDesk corrections;
    private final Policies policies;
    private final PolicyDesk questions;
    private final PrivacyNotices notices;
    private final Callers callers;
    private final Caller caller;

    DemoPapers(
            Accounts accounts,
            Organizations organizations,
            DemoRoll roll,
            TransferDesk transfers,
            CorrectionDesk corrections,
            Policies policies,
            PolicyDesk questions,
            PrivacyNotices notices,
            Callers callers,
            Caller caller) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.roll = roll;
        this.transfers = transfers;
        this.corrections = corrections;
        this.policies = policies;
        this.questions = questions;
        this.notices = notices;
        this.callers = callers;
        this.caller = caller;
    }

    /** A letter for somebody of a village. */
    private record Sent(String unit, String name, Letter letter) {}

    /** A mistake in somebody's file, and who found it. */
    private record Wrong(String finder, String unit, String name, Mistake mistake, String reason) {}

    private static Letter letter(String no, String toCode, String toOutside, String on, String reason) {
        return new Letter(no, toCode, toOutside, LocalDate.parse(on), reason);
    }

    /** Lays the papers out, once: where the notice hangs, they have been. */
    @ActivateRequestContext
    @Transactional
    void lay() {
        if (notices.hasOne()) return;
        actAs(DemoAccount.STATION.username());
        for (var sent : LETTERS) transfers.issue(roll.member(sent.unit(), sent.name()).id, sent.letter());
        for (var wrong : MISTAKES) {
            actAs(wrong.finder());
            var finder = caller.who().name();
            corrections.propose(roll.member(wrong.unit(), wrong.name()), wrong.mistake(), wrong.reason(), finder);
        }
        askAboutPolicies();
        actAs(DemoAccount.ADMIN.username());
        var readers = DemoAccount.ALL.stream().map(who -> accounts.named(who.username()).id);
        notices.publish("归雁个人信息使用告知", NOTICE, readers.toList());
    }

    /** One is answered, the other waits. */
    private void askAboutPolicies() {
        actAs(DemoAccount.STATION.username());
        var loan = policy("返乡创业小额担保贷款");
        questions.answer(loan, questions.ask(loan, "没有房产证，能不能请人担保？"), "可以，请一位有固定工资的人担保，带他的工资证明来。");
        questions.ask(policy("外出务工路费补助"), "是自己找的厂，不是乡里组织去的，能不能补？");
    }

    private Policy policy(String title) {
        var unit = organizations.requireByCode(Scope.EVERYTHING, DemoAccount.TOWNSHIP.unit());
        return policies.titled(unit.id, List.of(title)).get(0);
    }

    private void actAs(String username) {
        caller.is(callers.acting(accounts.named(username).id));
    }
}
