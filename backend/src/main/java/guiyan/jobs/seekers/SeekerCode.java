package guiyan.jobs.seekers;

import guiyan.platform.Code;

/** What is refused about those who look for work. */
public enum SeekerCode implements Code {
    SEEKER_PERSON_MISSING(Kind.VALUE, "请选一个人，或填一位没有登记过的村民", "Name a person, or a villager who is not known yet"),
    SEEKER_PERSON_UNKNOWN(Kind.VALUE, "没有这个人，或不在您的范围内", "Nobody of that number in your scope"),
    SEEKER_NAMESAKE(
            Kind.STATE, "本村已有同名且生日相合的人，请直接选他", "Somebody of that name and birth is known in the village: choose him"),
    SEEKER_KNOWN(Kind.STATE, "此人已在求职登记中", "He is on the list of those who look for work already"),
    SEEKER_CLOSED(Kind.STATE, "这条求职已于 {0} 结束", "He has looked no more since {0}"),
    MATCH_OF_WHAT(Kind.VALUE, "请说明是为哪个求职者或哪个岗位匹配", "Say for which seeker or for which post");

    private final Words words;

    SeekerCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
