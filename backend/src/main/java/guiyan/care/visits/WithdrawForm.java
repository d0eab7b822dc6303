package guiyan.care.visits;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit is taken back. */
@Schema(name = "CareVisitWithdrawForm")
record WithdrawForm(@NotNull Mistake because) {}
