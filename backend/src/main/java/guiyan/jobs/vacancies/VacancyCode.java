package guiyan.jobs.vacancies;

import guiyan.platform.Code;

/** What is refused about posts. */
public enum VacancyCode implements Code {
    VACANCY_CLOSED(Kind.STATE, "这个岗位已经撤下", "This post has been taken down"),
    VACANCY_EXPIRED(Kind.STATE, "这个岗位的有效期已过（{0}）", "This post was valid through {0}"),
    VACANCY_ENDS_EARLY(Kind.VALUE, "早于起始日期 {0}", "Before it begins on {0}"),
    WAGES_TURNED(Kind.VALUE, "最高工资低于最低工资 {0}", "Less than the lowest wage, {0}"),
    VACANCY_EMPLOYER_UNKNOWN(Kind.VALUE, "没有这个用人单位", "There is no such employer");

    private final Words words;

    VacancyCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
