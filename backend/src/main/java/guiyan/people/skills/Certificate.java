package guiyan.people.skills;

/** What says that somebody is able to do something: its number, and its grade where it is of one. */
public record Certificate(String number, SkillGrade grade) {

    /** None where there is no number. */
    public static Certificate of(String number, SkillGrade grade) {
        return number == null ? null : new Certificate(number, grade);
    }
}
