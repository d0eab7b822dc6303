package guiyan.homecoming.duties;

import guiyan.duties.Duties;
import guiyan.duties.Evidence;
import guiyan.homecoming.intentions.ReturnIntention;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whatever becomes of an answer, the talk that it settled is judged again. */
@Singleton
class ChangedAnswers {

    private final Duties duties;

    ChangedAnswers(Duties duties) {
        this.duties = duties;
    }

    void judgeAgain(@Observes Recorded recorded) {
        if (!(recorded.subject() instanceof ReturnIntention answer)) return;
        var evidence = Evidence.of(answer, answer.askedOn);
        var settled = duties.unmet(evidence);
        settled.forEach(duty -> duties.changed(duty.subjectType, duty.subjectId, duty.opensOn));
        if (recorded.act().sort() != Act.Sort.DELETION) duties.metAbout(ReturnTalk.CODE, answer.personId, evidence);
    }
}
