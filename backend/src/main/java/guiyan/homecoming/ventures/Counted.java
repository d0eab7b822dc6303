package guiyan.homecoming.ventures;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.platform.Refusal;
import java.time.LocalDate;

/** What something has come to by a day: the people it employs, those of them from the village, and the yuan put into it so far. */
public record Counted(LocalDate on, int employed, int localEmployed, long invested) {

    public Counted {
        if (localEmployed > employed)
            throw new Refusal(HomecomingCode.MORE_LOCALS_THAN_EMPLOYED, "localEmployed", employed);
    }
}
