import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from '../problems/problem';

/** The id of a bulk action in an address; what is none names no bulk action. */
@Injectable()
export class BulkIdPipe implements PipeTransform<string, string> {
  /** @throws Problem `bulk.not_found` */
  transform(value: string): string {
    if (!isUUID(value)) throw new Problem('bulk.not_found');
    return value;
  }
}
