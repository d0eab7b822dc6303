package guiyan.jobs.seekers;

import guiyan.platform.catalog.ExpiringByDay;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import java.util.List;

/** A year after somebody looked for work last, by his entry or by a referral, the entry goes (P-15). */
@Singleton
class SeekerRetention extends ExpiringByDay {

    @Override
    public String table() {
        return "job_seeker";
    }

    @Override
    public Retention retention() {
        return Retention.AFTER_LOOKING;
    }

    @Override
    public String dueUntil(String name) {
        return """
                coalesce(closed_on, date(revised_at)) <= :%1$s and not exists (select 1 from referral r
                where r.person_id = job_seeker.person_id and greatest(r.proposed_on, date(r.revised_at)) > :%1$s)
                """.formatted(name);
    }

    @Override
    protected void erase(List<Long> seekers) {
        erase("delete from job_seeker where id in (:ids)", seekers);
    }
}
