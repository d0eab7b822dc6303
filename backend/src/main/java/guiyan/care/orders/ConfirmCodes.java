package guiyan.care.orders;

import guiyan.platform.Refusal;
import guiyan.platform.crypto.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Codes by which families confirm: drawn by lot, shown once, kept as a print; a wrong one counts though it is refused. */
@Singleton
class ConfirmCodes {

    private static final int CODES = 1_000_000;

    private final ServiceOrders orders;
    private final Vault vault;
    private final SecureRandom lot = new SecureRandom();

    ConfirmCodes(ServiceOrders orders, Vault vault) {
        this.orders = orders;
        this.vault = vault;
    }

    /** Another code for the family of this order. */
    String give(ServiceOrder order) {
        var code = "%06d".formatted(lot.nextInt(CODES));
        order.give(print(order, code));
        return code;
    }

    /** Refuses a code that is not the family's, and one beside another way of confirming. */
    void require(ServiceOrder order, ConfirmForm form) {
        if ((form.how() == ConfirmedHow.CODE) != (form.code() != null))
            throw new Refusal(OrderCode.CONFIRM_CODE_WITHOUT_WAY, "code");
        if (form.code() == null || order.isCode(print(order, form.code()))) return;
        QuarkusTransaction.requiringNew().run(() -> orders.guessed(order.id));
        throw new Refusal(OrderCode.CONFIRM_CODE_WRONG, "code");
    }

    private byte[] print(ServiceOrder order, String code) {
        return vault.print("service-order-code", order.id + ":" + code);
    }
}
