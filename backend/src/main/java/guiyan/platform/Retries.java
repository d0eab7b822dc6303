package guiyan.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries a transaction again that the database gave up (1213 deadlock, 1205 lock wait timeout), or that came upon what somebody else
 * had entered just before it could: the next time it sees that, and what the domain says of it is said.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Retries {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                var isConflict = isConflict(failure);
                if (!isConflict && (attempt == 3 || !isOvertaken(failure))) throw failure;
                if (attempt == 3) throw new Refusal(PlatformCode.TRY_AGAIN, null);
                Thread.sleep(ThreadLocalRandom.current().nextInt(10, 50) * attempt);
            }
        }
    }

    private static boolean isOvertaken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (ProblemMappers.isDuplicate(cause)) return true;
        return false;
    }

    private static boolean isConflict(Throwable failure) {
        return says(failure, sql -> sql.getErrorCode() == DEADLOCK) || isLockTimeout(failure);
    }

    /** Whether somebody else has kept a row too long. */
    static boolean isLockTimeout(Throwable failure) {
        return says(failure, sql -> sql.getErrorCode() == LOCK_TIMEOUT);
    }

    /** Whether the connection was lost or refused (SQL state class 08), its statement too, or the pool is exhausted. */
    static boolean isDatabaseAway(Throwable failure) {
        return says(failure, Retries::tellsOfLoss);
    }

    private static boolean tellsOfLoss(SQLException failure) {
        var said = String.valueOf(failure.getMessage());
        return String.valueOf(failure.getSQLState()).startsWith("08")
                || said.startsWith("No operations allowed after")
                || said.contains("cquisition timeout"); // with a small letter from the pool's other corner
    }

    /** Looks at what stands behind a failure; what happens at the commit stands beside it. */
    private static boolean says(Throwable failure, Predicate<SQLException> what) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && what.test(sql)) return true;
            if (Stream.of(cause.getSuppressed()).anyMatch(beside -> says(beside, what))) return true;
        }
        return false;
    }
}
