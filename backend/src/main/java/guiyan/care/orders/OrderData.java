package guiyan.care.orders;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The help for somebody's family, in the copy of his data. */
@Singleton
class OrderData implements PersonalData {

    private final ServiceOrders orders;

    OrderData(ServiceOrders orders) {
        this.orders = orders;
    }

    /** One order. */
    record Copy(
            ServiceType type,
            FarmTask task,
            String crop,
            BigDecimal paddyMu,
            BigDecimal dryLandMu,
            BigDecimal forestMu,
            LocalDate requestedOn,
            LocalDate dueBy,
            int helpers,
            BigDecimal personDays,
            LocalDate doneOn,
            Confirmer confirmedBy,
            Boolean satisfied) {}

    @Override
    public String part() {
        return "familyServiceOrders";
    }

    @Override
    public List<Copy> copy(long person) {
        return orders.list("personId = ?1 order by id", person).stream()
                .map(order -> new Copy(
                        order.type,
                        order.task,
                        order.crop,
                        order.paddyMu,
                        order.dryLandMu,
                        order.forestMu,
                        order.requestedOn,
                        order.dueBy,
                        order.helpers,
                        order.personDays,
                        order.doneOn,
                        order.confirmedBy,
                        order.satisfied))
                .toList();
    }
}
