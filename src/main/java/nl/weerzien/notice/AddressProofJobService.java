package nl.weerzien.notice;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.security.Acting;
import org.springframework.stereotype.Service;

/// What the house itself does about addresses to be proved: one job of the queue for each link.
@Service
public class AddressProofJobService {
    private final Acting acting;
    private final ProofDeliveryService deliveries;

    AddressProofJobService(Acting acting, ProofDeliveryService deliveries) {
        this.acting = acting;
        this.deliveries = deliveries;
    }

    /// Sends a link, unless another took its place or nobody wants it any more.
    ///
    /// @return when to try again; empty when there is nothing more to do
    public Optional<Instant> deliver(ProofId id) {
        return acting.asHouse(() -> deliveries.deliver(id));
    }
}
