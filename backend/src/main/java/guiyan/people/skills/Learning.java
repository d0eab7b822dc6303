package guiyan.people.skills;

import guiyan.platform.Scoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what people have learned: one skill a title, by the evidence that first said so or that brought a certificate. */
public class Learning {

    private final Skills skills;
    private final Map<String, Skill> known = new HashMap<>();

    Learning(Skills skills, Map<Long, List<Skill>> known) {
        this.skills = skills;
        known.values().stream().flatMap(List::stream).forEach(skill -> this.known.put(key(skill), skill));
    }

    private static String key(Skill skill) {
        return skill.personId + " " + skill.title;
    }

    /** Somebody is able to do something, by this row; null where there is no certificate. */
    public void learned(Scoped evidence, long person, String title, LocalDate on, Certificate certificate) {
        var skill = known.get(person + " " + title);
        if (skill == null) begin(evidence, person, title, on, certificate);
        else if (certificate != null) certify(skill, evidence, certificate);
    }

    private void begin(Scoped evidence, long person, String title, LocalDate on, Certificate certificate) {
        var skill = new Skill();
        skill.placeWhere(evidence);
        skill.personId = person;
        skill.evidenceId = evidence.id;
        skill.title = title;
        skill.acquiredOn = on;
        say(skill, certificate);
        known.put(key(skill), skills.recorded(skill));
    }

    private void certify(Skill skill, Scoped evidence, Certificate certificate) {
        skill.evidenceId = evidence.id;
        say(skill, certificate);
        skills.stamped(skill);
    }

    private static void say(Skill skill, Certificate certificate) {
        if (certificate == null) return;
        skill.certificateNo = certificate.number();
        skill.grade = certificate.grade();
    }
}
