package guiyan.members.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** On which day the member was received. */
record TransferReceiptForm(@NotNull @PastOrPresent LocalDate on) {}
