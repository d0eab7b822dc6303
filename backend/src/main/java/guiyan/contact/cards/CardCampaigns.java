package guiyan.contact.cards;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the townships write on their cards. Every question names the scope it is asked from. */
@Singleton
class CardCampaigns extends ScopedRepository<CardCampaign> {

    private final Organizations organizations;

    CardCampaigns(Organizations organizations) {
        this.organizations = organizations;
    }

    /** The township of a scope that lies in one. */
    Organization township(Scope scope) {
        return townshipOf(scope).orElseThrow(() -> new Refusal(CardCode.CARDS_OF_ONE_TOWNSHIP, "organization"));
    }

    private Optional<Organization> townshipOf(Scope scope) {
        if (scope.isAboveATownship() || !scope.hasUnits()) return Optional.empty();
        var unit = organizations.findById(scope.units().get(0));
        return unit.townshipId == null ? Optional.empty() : organizations.findByIdOptional(unit.townshipId);
    }

    /** What stands on the cards of a scope; the usual words where it lies in no one township. */
    String words(Scope scope, int year) {
        return townshipOf(scope).map(township -> of(township, year).words).orElse(CardCampaign.USUAL);
    }

    /** What the township has written for a year; the usual words when it has not yet. */
    CardCampaign of(Organization township, int year) {
        return written(township, year).orElseGet(() -> {
            var campaign = new CardCampaign();
            campaign.placeWhere(township);
            campaign.campaignYear = year;
            return campaign;
        });
    }

    private Optional<CardCampaign> written(Organization township, int year) {
        return find("townshipId = ?1 and campaignYear = ?2", township.id, year).firstResultOptional();
    }
}
