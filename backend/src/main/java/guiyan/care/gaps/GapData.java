package guiyan.care.gaps;

import guiyan.outflow.CareGap;
import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What was asked and arranged at home since somebody left, in the copy of his data. */
@Singleton
class GapData implements PersonalData {

    private final GapReviews reviews;
    private final Vault vault;

    GapData(GapReviews reviews, Vault vault) {
        this.reviews = reviews;
        this.vault = vault;
    }

    /** One review. */
    record Copy(
            Set<CareGap.Kind> kinds,
            LocalDate leftOn,
            LocalDate raisedOn,
            Arranged arranged,
            LocalDate answeredOn,
            String words,
            LocalDate closedOn) {}

    @Override
    public String part() {
        return "careGaps";
    }

    @Override
    public List<Copy> copy(long person) {
        return reviews.list("personId = ?1 order by id", person).stream()
                .map(review -> new Copy(
                        review.kinds,
                        review.leftOn,
                        review.raisedOn,
                        review.arranged,
                        review.answeredOn,
                        review.wordsCipher == null ? null : vault.openText(review.wordsCipher),
                        review.closedOn))
                .toList();
    }
}
