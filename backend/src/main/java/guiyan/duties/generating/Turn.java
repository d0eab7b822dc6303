package guiyan.duties.generating;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** One at a time: whoever makes duties lapse or be judged again waits until the others have committed; kinds arise beside each other. */
@Singleton
class Turn {

    private final EntityManager database;

    Turn(EntityManager database) {
        this.database = database;
    }

    /** Takes the turn for the transaction at hand, before it reads anything: what it reads is then the state after the other's. */
    void take() {
        ask("for update");
    }

    /** Takes it together with others that share it. */
    void share() {
        ask("lock in share mode");
    }

    private void ask(String lock) {
        database.createNativeQuery("select kind from duty_progress where kind = 'TURN' " + lock)
                .getSingleResult();
    }
}
