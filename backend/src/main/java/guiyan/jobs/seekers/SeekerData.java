package guiyan.jobs.seekers;

import guiyan.jobs.values.Trade;
import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a person looks for, in the copy of his data. */
@Singleton
class SeekerData implements PersonalData {

    private final JobSeekers seekers;

    SeekerData(JobSeekers seekers) {
        this.seekers = seekers;
    }

    /** One time that he looked for work. */
    record Copy(
            Trade trade,
            String grade,
            Integer years,
            SeekReach reach,
            Integer wageLeast,
            Boolean lodging,
            Boolean contract,
            Boolean insurance,
            LocalDate freeFrom,
            String words,
            LocalDate closedOn,
            String closedBecause) {}

    @Override
    public String part() {
        return "jobSearches";
    }

    @Override
    public List<Copy> copy(long person) {
        return seekers.list("personId = ?1 order by id", person).stream()
                .map(s -> new Copy(
                        s.trade,
                        s.grade,
                        s.years,
                        s.reach,
                        s.wageLeast,
                        s.lodging,
                        s.contract,
                        s.insurance,
                        s.freeFrom,
                        s.words,
                        s.closedOn,
                        s.closedBecause))
                .toList();
    }
}
