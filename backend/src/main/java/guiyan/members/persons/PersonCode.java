package guiyan.members.persons;

import guiyan.platform.Code;

/** What is refused about those who do not stand on the roll. */
enum PersonCode implements Code {
    PERSON_NAMESAKE(
            Kind.STATE,
            "本村已有同名的人，分不清是不是同一个；请补上出生日期，或请站里核对",
            "Somebody of that name is known in the village; tell the birth date, or ask the station which of them it is"),
    PERSON_ON_ROLL(Kind.STATE, "此人是在册党员，请从党员名册办理", "He stands on the roll: see /members"),
    PERSON_STAYS(Kind.STATE, "换村不能从这里改", "He belongs to another village here; this door moves nobody");

    private final Words words;

    PersonCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
