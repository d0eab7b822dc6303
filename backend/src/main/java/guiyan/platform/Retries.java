package guiyan.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.PUT;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries a transaction again that the database gave up (1213 deadlock, 1205 lock wait timeout); a PUT also when somebody else has
 * just created what it was about to create.
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
                if (!isConflict && (attempt == 3 || !isOvertakenPut(call, failure))) throw failure;
                if (attempt == 3) throw new Refusal(PlatformCode.TRY_AGAIN, null);
                Thread.sleep(ThreadLocalRandom.current().nextInt(10, 50) * attempt);
            }
        }
    }

    private static boolean isOvertakenPut(InvocationContext call, Throwable failure) {
        if (!call.getMethod().isAnnotationPresent(PUT.class)) return false;
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (ProblemMappers.isDuplicate(cause)) return true;
        return false;
    }

    private static boolean isConflict(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_TIMEOUT)) return true;
        return false;
    }

    /** Whether the cause is a lost or refused connection (SQL state class 08) or an exhausted pool. */
    static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLException sql
                && ((sql.getSQLState() != null && sql.getSQLState().startsWith("08"))
                        || String.valueOf(sql.getMessage()).contains("Acquisition timeout"));
    }
}
