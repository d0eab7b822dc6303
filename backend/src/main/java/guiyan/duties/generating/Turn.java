package guiyan.duties.generating;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** One at a time: whoever makes duties arise, lapse or be judged again waits until the other has committed. */
@Singleton
class Turn {

    private final EntityManager database;

    Turn(EntityManager database) {
        this.database = database;
    }

    /** Takes the turn for the transaction at hand, before it reads anything: what it reads is then the state after the other's. */
    void take() {
        database.createNativeQuery("select kind from duty_progress where kind = 'TURN' for update")
                .getSingleResult();
    }
}
