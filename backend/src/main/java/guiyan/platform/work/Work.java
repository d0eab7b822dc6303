package guiyan.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import guiyan.platform.calendar.SystemClock;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs jobs once, whatever the number of nodes, and again after a restart. */
@Singleton
public class Work {

    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(20);

    private final DataSource database;
    private final List<Job> jobs;
    private final List<Chore> chores;
    private final TransactionSynchronizationRegistry transactions;
    private final SystemClock clock;
    private final boolean serves;
    private final boolean alone;
    private final Map<String, OneTimeTask<Long>> tasks = new HashMap<>();
    private Scheduler scheduler;

    Work(
            DataSource database,
            @All List<Job> jobs,
            @All List<Chore> chores,
            TransactionSynchronizationRegistry transactions,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.serves", defaultValue = "true") boolean serves,
            @ConfigProperty(name = "guiyan.alone", defaultValue = "false") boolean alone) {
        this.database = database;
        this.jobs = jobs;
        this.chores = chores;
        this.transactions = transactions;
        this.clock = clock;
        this.serves = serves;
        this.alone = alone;
    }

    void start(@Observes @Priority(100) StartupEvent start) {
        jobs.forEach(job -> tasks.put(job.name(), task(job)));
        scheduler = Scheduler.create(database, new ArrayList<Task<?>>(tasks.values()))
                .startTasks(chores.stream().map(Work::task).toList())
                .threads(3)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .enableImmediateExecution()
                .alwaysPersistTimestampInUTC()
                .build();
        if (!serves) return; // a command leaves it to the product
        if (alone) takeBack();
        scheduler.start();
        jobs.forEach(job -> job.unfinished().forEach(row -> submit(job.name(), row)));
    }

    /** No other node works over this database: what was at work when the last start ended would else wait until that is taken for dead. */
    private void takeBack() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("work that was cut short could not be taken up", unreachable);
        }
    }

    private static OneTimeTask<Long> task(Job job) {
        return Tasks.oneTime(job.name(), Long.class)
                .onFailure(new MaxRetriesFailureHandler<>(
                        TRIES,
                        new OnFailureRetryLater<>(BETWEEN_TRIES),
                        (failed, row) -> job.giveUp(Long.parseLong(
                                failed.getExecution().taskInstance.getId()))))
                .execute((instance, context) -> job.run(instance.getData()));
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every())).execute((instance, context) -> chore.run());
    }

    void stop(@Observes ShutdownEvent stop) {
        if (scheduler != null) scheduler.stop();
    }

    /** Does the job for this row as soon as a thread is free; asking twice is asking once. */
    public void submit(String job, long rowId) {
        scheduler.scheduleIfNotExists(tasks.get(job).instance(Long.toString(rowId), rowId), clock.now());
    }

    /** The same once the transaction at hand is committed, so that the job sees what it wrote. */
    public void submitAfterCommit(String job, long rowId) {
        transactions.registerInterposedSynchronization(new jakarta.transaction.Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == jakarta.transaction.Status.STATUS_COMMITTED) new Thread(() -> submit(job, rowId)).start();
            }
        });
    }
}
