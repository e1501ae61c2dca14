import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { Workbench } from './workbench';
import { WorkbenchView } from './workbench.view';

/** The first page of a role. */
@ApiTags('工作台')
@StaffOnly()
@Controller('workbench')
export class WorkbenchController {
  constructor(private readonly workbench: Workbench) {}

  /** What waits for the acting role, as numbers that open their list, and what comes first. */
  @Get()
  @ApiOperation({ summary: '我的工作台' })
  @ApiOkResponse({ type: WorkbenchView })
  readWorkbench(@Staff() staff: ActingStaff): Promise<WorkbenchView> {
    return this.workbench.of(staff);
  }
}
