import { ApiProperty } from '@nestjs/swagger';
import type { WhistleReceipt } from '@suqiu/ledger';
import { WhistleCommandView, whistleCommandView } from '../commands/whistle-command.view';
import { isoOf } from '../../validation/iso';

/** What a street worker gets at once: the number, and until when the leader should have decided. */
export class WhistleReceiptView extends WhistleCommandView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly draftedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '街道负责人审批的时限' })
  readonly approvalDueAt!: string | null;
}

export function whistleReceiptView(receipt: WhistleReceipt): WhistleReceiptView {
  return {
    ...whistleCommandView(receipt.whistleNo, receipt),
    draftedAt: new Date(receipt.draftedAt).toISOString(),
    approvalDueAt: isoOf(receipt.approvalDueAt),
  };
}
