package guiyan.training.values;

import guiyan.platform.Code;

/** What is refused about training. */
public enum TrainingCode implements Code {
    PROGRAM_KNOWN(Kind.STATE, "本单位已有同类同名的培训项目", "The unit has a programme of this type and title already"),
    PROGRAM_UNKNOWN(Kind.VALUE, "没有这个培训项目", "There is no such programme"),
    TRAINING_ENDS_EARLY(Kind.VALUE, "结束早于开始", "It ends before it starts"),
    TRAINING_UNIT_FIXED(Kind.VALUE, "记在哪个单位名下不能改", "It stays with the unit that wrote it down"),
    TRAINING_NOT_YET(Kind.STATE, "还没有到开课的日子", "The day of the session has not come"),
    TRAINING_OVER(Kind.STATE, "这一期已于 {0} 结束", "The session ended on {0}"),
    TRAINING_CODE_OVER(Kind.VALUE, "签到码已经换了，请再扫一次", "The code has been replaced; scan the screen again"),
    TRAINING_CANCELLED(Kind.STATE, "这一期已取消", "The session has been called off"),
    TRAINING_ATTENDED(Kind.STATE, "已有人签到，不能取消", "Somebody has come already; it cannot be called off"),
    TRAINING_ONE_ONLY(Kind.STATE, "一对一培训只收一个人", "One-to-one lessons are for one person"),
    TRAINEE_UNKNOWN(Kind.VALUE, "没有这个人，或不在您的范围内", "Nobody of that number in your scope"),
    TRAINEE_SEVERAL(
            Kind.VALUE,
            "村里有几个同名的人，请补出生年月，或从名册里找",
            "Several people of the village bear this name: add the birth date, or find the person on the roll"),
    TRAINEE_ABSENT(Kind.STATE, "没有签到，不能结业", "Who has not come cannot complete the session"),
    TRAINEE_COMPLETED(Kind.STATE, "已经结业", "The person has completed the session"),
    TRAINEE_NOT_COMPLETED(Kind.STATE, "还没有结业", "The person has not completed the session"),
    TRAINING_DAY_EARLY(Kind.VALUE, "不能早于开课", "This is before the session began");

    private final Words words;

    TrainingCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
