import { Component, type ReactNode } from "react";
import { Failure } from "../ui/Failure";

interface Props {
    children: ReactNode;
}

/** A page that breaks, or whose code cannot be fetched after an update, says so instead of leaving nothing. */
export class Faults extends Component<Props, { failure: unknown }> {
    override state = { failure: undefined as unknown };

    static getDerivedStateFromError(failure: unknown) {
        return { failure };
    }

    override render() {
        return this.state.failure === undefined ? (
            this.props.children
        ) : (
            <Failure error={this.state.failure} retry={() => window.location.reload()} />
        );
    }
}
